import { answers } from './answers.ts';
import { assertions } from './assertions.ts';
import { conversations } from './conversations.ts';
import { expansion } from './expansion.ts';
import { graders } from './graded.ts';
import { hooks } from './hooks.ts';
import type { OwnConfig } from './own-config.ts';
import { tables } from './tables.ts';
import { traces } from './traces.ts';

/** Configs that no example of promptfoo is like: each feature that real suites use and its examples hardly do. */
export const OWN_SET: readonly OwnConfig[] = [
  ...tables,
  ...conversations,
  ...hooks,
  ...traces,
  ...expansion,
  ...answers,
  ...assertions,
  ...graders,
];
