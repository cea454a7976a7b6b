/** Turns text that comes in pieces into whole lines. */
export interface LineFeed {
  push(text: string): void;
  /** Hands over a last line that no line feed ended. */
  end(): void;
}

/** Calls `onLine` for each line that is not empty. */
export function lineFeed(onLine: (line: string) => void): LineFeed {
  let partial = '';
  const hand = (line: string) => {
    if (line !== '') onLine(line);
  };
  return {
    push(text) {
      const lines = (partial + text).split(/\r?\n/);
      partial = lines.pop() ?? '';
      lines.forEach(hand);
    },
    end() {
      hand(partial);
      partial = '';
    },
  };
}
