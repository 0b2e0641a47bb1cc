import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import type { TextCompletion, TextLanguage } from '../form/tools.ts';

const mostShown = 50;

/** Suggestions for a text control: open while a name is typed or on Control+Space, steered by the keys of a combobox. */
export function useCompletion({
  language,
  control,
  value,
  onChange,
}: {
  readonly language: TextLanguage;
  readonly control: RefObject<HTMLInputElement | HTMLTextAreaElement | null>;
  readonly value: string;
  onChange(next: string): void;
}) {
  const [completions, setCompletions] = useState<readonly TextCompletion[]>([]);
  const [active, setActive] = useState(0);
  const caret = useRef<number>(undefined);
  const isOpen = completions.length > 0;

  const ask = (text: string, offset: number) => {
    setCompletions(language.complete(text, offset).slice(0, mostShown));
    setActive(0);
  };
  const close = () => setCompletions([]);
  const pick = (completion: TextCompletion) => {
    const next = value.slice(0, completion.from) + completion.insert + value.slice(completion.to);
    const end = completion.from + completion.insert.length;
    // Between the brackets of a function, where its arguments go.
    caret.current = completion.insert.endsWith('()') ? end - 1 : end;
    onChange(next);
    close();
    requestAnimationFrame(() => control.current?.setSelectionRange(caret.current ?? end, caret.current ?? end));
  };

  return {
    completions,
    active,
    isOpen,
    close,
    pick,
    /** Call after every change of the text by typing. */
    typed(text: string, offset: number) {
      if (/[A-Za-z0-9_]$/.test(text.slice(0, offset)) && /[A-Za-z_][A-Za-z0-9_]*$/.test(text.slice(0, offset)))
        ask(text, offset);
      else close();
    },
    onKeyDown(event: KeyboardEvent) {
      if (event.key === ' ' && event.ctrlKey) {
        event.preventDefault();
        ask(value, control.current?.selectionStart ?? value.length);
        return;
      }
      if (!isOpen) return;
      const current = completions[active];
      if (event.key === 'ArrowDown') setActive((active + 1) % completions.length);
      else if (event.key === 'ArrowUp') setActive((active + completions.length - 1) % completions.length);
      else if (event.key === 'Escape') close();
      else if ((event.key === 'Enter' || event.key === 'Tab') && current) pick(current);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
