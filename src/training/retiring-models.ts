import { DAY_MS } from '../samples/day.ts';
import { openAiName } from './openai-name.ts';

/** When a model ends, as its maker announced it. */
export interface Retirement {
  /** The model by its maker's name. Of a fine-tuned one, the model that it was trained from. */
  readonly model: string;
  /** First day without it, YYYY-MM-DD. */
  readonly ends: string;
  /** What its maker recommends in its place; null where that is not known. */
  readonly replacement: string | null;
  /** From that day on the replacement answers requests for it, so that nothing fails and everything may change. */
  readonly routed?: true;
  readonly isFineTuned: boolean;
  readonly source: string;
  /** The day of the list that this was read from, YYYY-MM-DD. */
  readonly read: string;
}

interface Announced {
  readonly models: readonly string[];
  /** Where it was read on another day than the rest of the list. */
  readonly read?: string;
  readonly ends: string;
  readonly replacement: string | null;
  readonly routed?: true;
}

interface Maker {
  readonly source: string;
  readonly read: string;
  /** The model's own name in an id of promptfoo's provider for it; null for any other. */
  readonly nameIn: (id: string) => string | null;
  /** Hosts where these dates hold. A model of the same name behind another address has dates of its own. */
  readonly hosts: readonly string[];
  readonly announced: readonly Announced[];
}

/**
 * What makers of models have announced. A date that is not here is not known: it does not say that a model stays. A list changes its
 * replacements: the newest that was read counts.
 */
const MAKERS: readonly Maker[] = [
  {
    source: 'https://developers.openai.com/api/docs/deprecations',
    read: '2026-10-28',
    nameIn: openAiName,
    hosts: ['api.openai.com'],
    announced: [
      {
        models: ['gpt-3.5-turbo', 'gpt-3.5-turbo-0125', 'o4-mini', 'o4-mini-2025-04-16'],
        ends: '2026-10-23',
        replacement: 'gpt-5.6-terra',
      },
      {
        models: [
          ...['gpt-4', 'gpt-4-0613', 'gpt-4-1106-preview', 'gpt-4-turbo', 'gpt-4-turbo-2024-04-09'],
          ...['gpt-4o-2024-05-13', 'o1', 'o1-2024-12-17', 'o3-mini', 'o3-mini-2025-01-31'],
        ],
        ends: '2026-10-23',
        replacement: 'gpt-5.6-sol',
      },
      {
        models: ['gpt-4.1-nano', 'gpt-4.1-nano-2025-04-14', 'o1-pro', 'o1-pro-2025-03-19'],
        ends: '2026-10-23',
        replacement: null,
      },
      {
        models: ['gpt-5', 'gpt-5-2025-08-07', 'o3', 'o3-2025-04-16'],
        ends: '2026-12-11',
        replacement: 'gpt-6.1-sol',
        read: '2026-11-29',
      },
      {
        models: ['gpt-5-mini', 'gpt-5-mini-2025-08-07'],
        ends: '2026-12-11',
        replacement: 'gpt-6.1-terra',
        read: '2026-11-29',
      },
      {
        models: ['gpt-5-nano', 'gpt-5-nano-2025-08-07'],
        ends: '2026-12-11',
        replacement: 'gpt-6-luna',
        read: '2026-11-29',
      },
      {
        // In their place a model with a setting is recommended (`reasoning.mode: pro`), and no name says that.
        models: ['gpt-5-pro', 'gpt-5-pro-2025-10-06', 'o3-pro', 'o3-pro-2025-06-10'],
        ends: '2026-12-11',
        replacement: null,
        read: '2026-11-29',
      },
      {
        models: [
          ...['gpt-4o', 'gpt-4o-2024-08-06', 'gpt-4o-2024-11-20', 'gpt-4o-mini', 'gpt-4o-mini-2024-07-18'],
          ...['gpt-4.1', 'gpt-4.1-2025-04-14', 'gpt-4.1-mini', 'gpt-4.1-mini-2025-04-14'],
        ],
        ends: '2027-01-14',
        replacement: 'gpt-6-luna',
      },
      {
        models: ['gpt-5.1', 'gpt-5.3-codex', 'gpt-5.4-nano'],
        ends: '2027-04-01',
        replacement: null,
      },
    ],
  },
  {
    source: 'https://ai.google.dev/gemini-api/docs/deprecations',
    read: '2026-11-10',
    // On Google Cloud (`vertex:`) the same models have other dates.
    nameIn: (id) => /^google:(.+)$/.exec(id)?.[1] ?? null,
    hosts: ['generativelanguage.googleapis.com'],
    announced: [
      { models: ['gemini-2.5-pro'], ends: '2026-12-01', replacement: 'gemini-3.8-flash', routed: true },
      {
        models: ['gemini-2.5-flash'],
        ends: '2026-12-01',
        replacement: 'gemini-3.5-flash-lite',
        routed: true,
      },
      {
        models: ['gemini-2.0-flash', 'gemini-2.0-flash-001'],
        ends: '2026-06-01',
        replacement: null,
      },
    ],
  },
  {
    source: 'https://platform.claude.com/docs/en/about-claude/model-deprecations',
    read: '2026-06-17',
    nameIn: (id) => /^anthropic:(?:messages:)?(.+)$/.exec(id)?.[1] ?? null,
    hosts: ['api.anthropic.com'],
    announced: [
      {
        models: ['claude-opus-4-1-20250805', 'claude-opus-4-1'],
        ends: '2026-08-05',
        replacement: null,
        read: '2026-09-24',
      },
      {
        models: [
          'claude-sonnet-4-20250514',
          'claude-sonnet-4-0',
          'claude-opus-4-20250514',
          'claude-opus-4-0',
        ],
        ends: '2026-06-15',
        replacement: null,
      },
      { models: ['claude-3-opus-20240229'], ends: '2026-01-05', replacement: null },
    ],
  },
];

/**
 * When the model of a provider id of promptfoo ends; null where nothing is announced, or where it is asked at another address than its
 * maker's. Fine-tuned models end with the one that they were trained from.
 */
export function retirementOf(providerId: string, address?: string): Retirement | null {
  for (const { nameIn, hosts, announced, source, read } of MAKERS) {
    const name = nameIn(providerId);
    if (name === null || !isAt(hosts, address)) continue;
    const base = /^ft:([^:]+):/.exec(name)?.[1];
    const model = base ?? name;
    const found = announced.find(({ models }) => models.includes(model));
    if (found === undefined) continue;
    const { ends, replacement, routed, read: newer } = found;
    return {
      model,
      ends,
      replacement,
      ...(routed && { routed }),
      isFineTuned: base !== undefined,
      source,
      read: newer ?? read,
    };
  }
  return null;
}

/** The provider id of the replacement, where the model itself can be replaced by one: a fine-tuned model is trained again. */
export function replacementId(
  providerId: string,
  { model, replacement, isFineTuned }: Retirement,
): string | null {
  return replacement === null || isFineTuned || !providerId.endsWith(model)
    ? null
    : `${providerId.slice(0, -model.length)}${replacement}`;
}

/** Whole days from a moment until a model ends; 0 on its first day without it, below 0 after. */
export function daysLeft({ ends }: Pick<Retirement, 'ends'>, now: number): number {
  return Math.ceil((Date.parse(`${ends}T00:00:00Z`) - now) / DAY_MS);
}

function isAt(hosts: readonly string[], address: string | undefined): boolean {
  if (address === undefined || address === '') return true;
  return URL.canParse(address) && hosts.includes(new URL(address).host);
}
