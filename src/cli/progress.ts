import { type Progress, progressOn } from '../commands/gate/progress.ts';
import { type Terminal, wantsColour, widthOf } from './terminal.ts';

/** Progress on stderr, so that stdout holds nothing but the result. */
export function progressOf(terminal: Terminal): Progress {
  const { stderr } = terminal;
  return progressOn({
    write: (text) => stderr.write(text),
    live: stderr.isTTY === true,
    colour: wantsColour(terminal, stderr),
    columns: widthOf(stderr),
  });
}
