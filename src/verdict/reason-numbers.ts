import { whole } from '../numbers.ts';

/** `1 in 8,000`: two telling digits; a per cent where it is not rare. */
export function chanceWords(pValue: number): string {
  if (pValue > 0.2) return `${Math.round(pValue * 100)} %`;
  if (pValue < 1e-9) return 'less than 1 in 1,000,000,000';
  const times = 1 / pValue;
  const size = 10 ** Math.max(0, Math.floor(Math.log10(times)) - 1);
  return `1 in ${whole(Math.round(times / size) * size)}`;
}
