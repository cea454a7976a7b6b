import type { EventFacts } from '../github/events/event.ts';

/** The kind of event that GitHub gives no secrets to, in words; null where they are given. */
export function secretsWithheld({ secretsGiven, fork, dependabot }: EventFacts): string | null {
  if (secretsGiven) return null;
  if (dependabot) return 'pull requests of Dependabot';
  return fork ? 'pull requests from forks' : 'this event';
}
