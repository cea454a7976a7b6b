/** The suite asks for a pace at which no run would end. */
export class OddPace extends Error {
  readonly setting: string;
  constructor(setting: string, why: string) {
    super(why);
    this.setting = setting;
  }
}

/** Longest pause between two calls, in milliseconds. A change may set one of its own: a day would hold the job until its runner ends. */
const LONGEST_DELAY_MS = 600_000;

/** What a config says of its pace, as it stands there. */
interface WrittenPace {
  readonly delay?: unknown;
  readonly maxConcurrency?: unknown;
}

/** Throws where the pause between calls is not a number or longer than ten minutes, or the calls at once are not a whole number. */
export function refuseOddPace(written: WrittenPace): void {
  const { delay, maxConcurrency } = {
    delay: written.delay ?? 0,
    maxConcurrency: written.maxConcurrency ?? 1,
  };
  if (typeof delay !== 'number' || !(delay <= LONGEST_DELAY_MS))
    throw new OddPace(
      'delay',
      `A pause between calls is a number of milliseconds, at most ${LONGEST_DELAY_MS}.`,
    );
  if (!Number.isSafeInteger(maxConcurrency))
    throw new OddPace('maxConcurrency', 'The number of calls at once is a whole number.');
}
