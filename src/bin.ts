#!/usr/bin/env node
import { outliveReaders } from './cli/closed-pipe.ts';
import { compiledCodeFolder } from './trees/compiled-code-folder.ts';
import { keepCompiledCode } from './trees/process/compiled-code.ts';

keepCompiledCode(compiledCodeFolder(process.env));
// Imported here and not above: only what comes after that call is kept.
const { runCli } = await import('./cli/run-cli.ts');
outliveReaders(process.stdout, process.stderr);
process.exitCode = await runCli(process.argv.slice(2), process);
