import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a frame of a stack lies, in code of a file: as a URL in modules, as a path elsewhere. Node's own code is in no file. */
const PLACE = /(?<=[\s(])(file:\/\/[^\n]*?|(?:[A-Za-z]:)?[\\/][^\n]*?):\d+:\d+\)?$/m;

/**
 * The file whose code called a function, by the stack of this moment; null where no file did. Of `frames` callers the first
 * that lies in a file counts.
 */
export function callingFile(called: (...args: never[]) => unknown, frames: number): string | null {
  const here: { stack?: string } = {};
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = frames;
  Error.captureStackTrace(here, called);
  Error.stackTraceLimit = stackTraceLimit;
  const place = PLACE.exec(here.stack ?? '')?.[1];
  if (place === undefined) return null;
  return place.startsWith('file://') ? fileURLToPath(place) : place;
}

/** Whether a file is a folder, or lies below it. */
export function isIn(file: string, folder: string): boolean {
  return file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : `${folder}${path.sep}`);
}
