import { realpathSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';
import { callingFile, isIn } from './calling-code.ts';

/**
 * Has promptfoo's own code write what it hands to scripts, and gets back from them, into a folder that goes with this process, however it ends.
 * Questions, answers and errors stand there, and keys in them. Code of the suite keeps the machine's folder: it may share it with others. `code`:
 * the folder of promptfoo's code.
 */
export function keepTemporaryFiles(folder: string, code: string): void {
  const ofMachine = os.tmpdir;
  const own = realpathSync(code);
  const tmpdir = (): string => {
    const file = callingFile(tmpdir, 1);
    return file !== null && isIn(file, own) ? folder : ofMachine();
  };
  os.tmpdir = tmpdir;
  syncBuiltinESMExports();
}
