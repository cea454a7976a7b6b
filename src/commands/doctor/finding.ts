/** One thing that was looked at. `open`: it is not known, or a matter of choice; nothing is wrong with it. */
export interface DoctorFinding {
  readonly status: 'ok' | 'wrong' | 'open';
  readonly what: string;
  /** What mends it, ready to paste. Absent: nothing has to be done. */
  readonly fix?: string;
}

/** All is as it should be. */
export const ok = (what: string): DoctorFinding => ({ status: 'ok', what });
/** Something that keeps the gate from its work, or from being one, and what mends it. */
export const wrong = (what: string, fix: string): DoctorFinding => ({ status: 'wrong', what, fix });
/** Something that is not known, or could be better. */
export const open = (what: string, fix?: string): DoctorFinding => ({
  status: 'open',
  what,
  ...(fix === undefined ? {} : { fix }),
});
