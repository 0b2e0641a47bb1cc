export { createSettingsChecker, type SettingsFindings } from './check-settings.ts';
export type { SettingsColumnKey } from './checks/settings/settings-row.ts';
export { type Compilation, type CompileOptions, type Compiler, compile, createCompiler } from './compile.ts';
export { configurationSchemaVersion } from './emit.ts';
export { contentHash, hashOf } from './hash.ts';
export { type ParseConfigurationOptions, type ParsedConfiguration, parseConfiguration } from './parse-configuration.ts';
export { type PublishedTable, withPublishedTable } from './published-table.ts';
export { type ResolvedCell, resolveSettings, type SettingsSource, settingsTable } from './resolve-settings.ts';
export { checkTitles } from './run-checks.ts';
