import * as monaco from 'monaco-editor/editor/editor.api';
import editorWorker from 'monaco-editor/editor/editor.worker?worker&url';
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/codicon/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/folding/register';
import 'monaco-editor/features/gotoLine/register';
import 'monaco-editor/features/wordHighlighter/register';
import jsonWorker from 'monaco-editor/language/json/json.worker?worker&url';
// It brings features with services along. They must be there before the first editor: the second one would look for them in vain.
import 'monaco-editor/languages/features/json/jsonMode';
import { jsonDefaults } from 'monaco-editor/languages/features/json/register';
import { workerScript } from '../worker-script.ts';

const editorScript = workerScript(editorWorker);
const jsonScript = workerScript(jsonWorker);

// Monaco asks this object of the page for its workers; they come from our own origin.
window.MonacoEnvironment = {
  getWorker: (_: string, label: string) => (label === 'json' ? jsonScript : editorScript).open(),
};

/** Loads what Monaco would load later by itself: its workers, what it knows about JSON, and its icons. */
export async function keepMonaco(): Promise<void> {
  // What belongs to a language comes with the first text in it.
  monaco.editor.createModel('', 'json').dispose();
  await Promise.all([editorScript.keep(), jsonScript.keep(), document.fonts.load('16px codicon')]);
}

export { jsonDefaults, monaco };
