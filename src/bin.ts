#!/usr/bin/env node
import { keepCompiledCode } from './cli/compiled-code.ts';

keepCompiledCode(process.env);
// Imported here and not above: only what comes after that call is kept.
const { runCli } = await import('./cli/run-cli.ts');
process.exitCode = await runCli(process.argv.slice(2), process);
