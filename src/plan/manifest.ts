import type { TEMPLATE_FORMS } from '../samples/reverted-prompt.ts';
import type { Arm, SampleKeys } from '../samples/sample.ts';
import type { CaseBar } from './case-bars.ts';

/** One prompt × provider column of a suite, as the dry run found it in one arm's tree. */
export interface ManifestSlot {
  readonly index: number;
  readonly promptIndex: number;
  readonly providerIndex: number;
  /** Explicit `label`s of the suite, null where there is none. */
  readonly promptLabel: string | null;
  /** The whole label that promptfoo gave its prompt, which may be its text. Absent: not known. */
  readonly promptWritten?: string;
  readonly providerLabel: string | null;
  /** The name that `pawl.yaml` gives its model; absent where the suite names the provider itself. */
  readonly alias?: string;
  /** The names that `pawl.yaml` gives the models that it asks behind a retriever. Absent: none. */
  readonly aliasesInside?: readonly string[];
  /** A prompt is its own answer: promptfoo's `echo`, also in the place of a model behind a retriever. Absent: a model is asked. */
  readonly echoes?: true;
  /** Its provider sends a request of its own that does not hold the prompt. Absent: it does. */
  readonly leavesPromptOut?: true;
  /** promptfoo's resolved provider id: `openai:chat:gpt-4o-mini`, `python:provider.py`. */
  readonly providerId: string;
  /** Repository-relative file of the prompt, null for an inline one. */
  readonly promptFile: string | null;
  /** Repository-relative files of the prompts that its retrieval asks models with. Absent: it is not a retrieval, or asks none. */
  readonly retrievalPrompts?: readonly string[];
  /** SHA-256 of the prompt's template, and of the provider's id and settings without secrets. */
  readonly promptDigest: string;
  /** SHA-256 of the template without the white space that a variation varies. Absent: not known. */
  readonly promptShape?: string;
  readonly providerDigest: string;
  /** SHA-256 of all that `providerDigest` is of but the id. Absent: not known. */
  readonly unnamedDigest?: string;
  /** The text of its prompt before anything is filled in. Absent: it is too long, it holds a secret, or it is not known. */
  readonly template?: PromptTemplate;
  /** The provider's settings that can be shown. Absent: not known. */
  readonly providerSettings?: ProviderSettings;
  /** What all cases give it beside the files of their prompts, as settings: `options`, and variables with one value. Absent: nothing, or it is not known. */
  readonly given?: ProviderSettings;
  /** Its id as the suite, or the policy for an alias, writes it. Absent: it is written otherwise, or it is not known. */
  readonly providerWritten?: string;
  /** The file of code that the suite names for it, as it writes it. Its own id may be any text. Absent: there is none, or it is not known. */
  readonly providerFile?: string;
  /** What the model costs by promptfoo's own table or the provider's config; null or absent where neither says. */
  readonly price?: ModelPrice | null;
}

/** The text of a prompt as people edit it. */
export interface PromptTemplate {
  /** `code`: a function makes the prompt, and no text can stand in its place. */
  readonly form: (typeof TEMPLATE_FORMS)[number] | 'code';
  /** Empty for code. */
  readonly text: string;
  /** Repository-relative file that holds it, and the line (1-based) at which it begins there; null where it cannot be found. */
  readonly file: string;
  readonly line: number | null;
}

/** One test of a suite (after scenarios and variable matrices are expanded), as the dry run found it. */
export interface ManifestCase {
  readonly index: number;
  /** `metadata.id`, else null. */
  readonly id: string | null;
  readonly description: string | null;
  readonly varsDigest: string;
  readonly assertionsDigest: string;
  /** SHA-256 of each variable by its name, and under the empty name of what it asks beside them. Absent: not known. */
  readonly vars?: Readonly<Record<string, string>>;
  /** Short text of the vars, for people, when there is neither id nor description. */
  readonly preview: string;
  /** What it asks: the text of its variables, cut. Absent: not known. */
  readonly input?: string;
  readonly critical: boolean;
  readonly cluster: string | null;
  /** `repeat: never`: sampled once, reported, never tried. */
  readonly repeatNever: boolean;
  /** How many answers must pass, and of how many. Absent: the case has no bar. */
  readonly atLeast?: CaseBar;
  /** The texts among its vars. Absent where nobody asked for them. */
  readonly texts?: readonly string[];
  /** Its variables and checks in full. Absent where nobody asked for them. */
  readonly asked?: AskedCase;
  /** It is in no verdict. Absent: it is in one. */
  readonly leftOut?: LeftOutBy;
  /** Why an answer to it cannot be graded a second time; absent: it can. */
  readonly gradedOnce?: string;
  /** A model or code grades its answers, so that the environment of its suite may. */
  readonly gradedByCode?: true;
  /** SHA-256 of what `pawl:rag` should find for it, as its metadata says. Absent: they do not say it, or nothing is retrieved. */
  readonly relevant?: string;
  /** What splits the metrics of a task into slices: `lang: de`. */
  readonly tags?: Readonly<Record<string, string>>;
  /** What it weighs in the sums of its suite's task, by what it expects. Absent: there is no task, or it is not known. */
  readonly weight?: number;
}

/** Marks a check that cannot be written down whole: it is code, in a file, a set of others, or has a grader or a transform of its own. */
export const NOT_WHOLE = 'notWhole';

/** What a case asks and what is checked of the answer, as it is written. Secrets are taken out. */
export interface AskedCase {
  /** The variables that it does not share with all others by `defaultTest`. */
  readonly vars: Readonly<Record<string, string>>;
  /** Assertions as plain data; of those that run code of the suite's process, the type alone. */
  readonly checks: readonly Readonly<Record<string, unknown>>[];
  /** How many of them, the last ones, the case has itself: the others come from `defaultTest`. */
  readonly ownChecks: number;
  /** Names of settings that it has otherwise than `defaultTest` and that decide how it is asked or judged: `threshold`, `options.transform`. */
  readonly ownSettings: readonly string[];
  /** What its task expects as text, where that stands in the metadata; a list or an object as JSON. Absent: it is a variable, or there is none. */
  readonly expected?: string;
}

/** Why a case is in no verdict: it stands in main's training file, or only in the one that this PR brings, or main holds it too noisy. */
export type LeftOutBy = 'on-main' | 'by-change' | 'quarantine';

/** What a suite does with a variable of its cases. */
export interface ManifestVariable {
  /** Every case has the same value, by `defaultTest` or beside variables that tell cases apart. */
  readonly isShared: boolean;
  /** Every case has the same value, and there are several. */
  readonly isConstant: boolean;
  /** Something that makes a question may read it: a prompt, a provider, another variable. */
  readonly isAsked: boolean;
  /** Its value stands in most prompts of a column, or code may have put it there: not only its name. False of values that cases do not share. */
  readonly isShown: boolean;
  /** An assertion may read it. Where nothing that makes a question does, it is a part of the checks. */
  readonly isGraded: boolean;
  /** A text that makes a question names it, or prompts show each case's own value of it. Code that may read it does not count. */
  readonly isTold?: boolean;
}

/** One cell of the grid: this case in this slot. `index` is what the engine is asked for. */
export interface ManifestCell {
  readonly index: number;
  readonly slot: number;
  readonly case: number;
  /** SHA-256 of the rendered prompt. */
  readonly promptDigest: string;
  /** Its length in characters. Absent: not known. */
  readonly promptLength?: number;
  /** SHA-256 of what else the case gives its provider: options, variables, the prompt's settings. Absent: not known. */
  readonly settingsDigest?: string;
  /** What other digests leave out because it has the name of a secret, told apart within one run. Absent: nothing, or it is not known. */
  readonly secretsDigest?: string;
  /** Words of its prompt that show that it holds this case, whichever is asked. Absent: it does not, or it is not known. */
  readonly inPrompt?: string;
  /** They are of the passages that the case brings beside its question. */
  readonly inPassages?: true;
  /** Where they stand. Absent: nobody looked. */
  readonly copiedAt?: CopyPlace;
  /** The prompt as it is asked. Absent: nobody asked for it, or it is too long. */
  readonly prompt?: string;
  /** Absent or null: something that can change an output or a score is not known. */
  readonly keys?: SampleKeys | null;
  /** Such keys by where files stand in the repository: the same in another suite of its tree that shares them. Absent or null: they are not known. */
  readonly placedKeys?: SampleKeys | null;
  /** Digests of what grades its answers, as far as that can be seen, with or without keys. Absent: nobody looked. */
  readonly gradedBy?: string;
  /** Digest of what a config of code reads: its checks may, or what it asks with. Absent: the config is data, or no code grades. */
  readonly gradedPerhapsBy?: string;
}

/** Where in the repository a prompt holds a case; null where that is not found. */
export interface CopyPlace {
  readonly file: string | null;
  readonly line: number | null;
}

/** Words of a template, cut, with the repository-relative file and the line (1-based) that hold them; null where these are not known. */
export interface UnaskedWords {
  readonly text: string;
  readonly file: string | null;
  readonly line: number | null;
  /** Every case is asked them, and nobody would be for whom this variable is another one. */
  readonly without?: string;
}

/** How much of the grid one evaluation must hold together: `select-best` needs a row, `_conversation` the suite. */
export type Together =
  | { readonly kind: 'cell' }
  | { readonly kind: 'row' | 'suite'; readonly reason: string };

/** What one suite holds in one arm's tree, found without calling any provider. */
export interface SuiteManifest {
  readonly suite: string;
  readonly arm: Arm;
  readonly description: string | null;
  readonly slots: readonly ManifestSlot[];
  readonly cases: readonly ManifestCase[];
  readonly cells: readonly ManifestCell[];
  /** On main's side: cases, by index, that another suite of this PR holds unchanged. They are not removed. Absent: none. */
  readonly movedAway?: readonly number[];
  /** SHA-256 of what holds for all cells: promptfoo's version, derived metrics, servers by name. Absent: not known. */
  readonly commonDigest?: string;
  readonly together: Together;
  /** The variables of its cases by name. Absent: not known. */
  readonly variables?: Readonly<Record<string, ManifestVariable>>;
  /** SHA-256 of the text that all its prompts get in front or behind, by its key (`prefix`, `suffix`). Absent: there is none, or it is not known. */
  readonly around?: Readonly<Record<string, string>>;
  /** Words of its templates that no case is asked, because none takes their branch. Absent: there are none, or it is not known. */
  readonly unasked?: readonly UnaskedWords[];
  /** The suite's own limits; null where it sets none. */
  readonly maxConcurrency: number | null;
  readonly delayMs: number | null;
  /** Milliseconds that it gives a call. Absent: it says nothing. */
  readonly timeoutMs?: number;
  /** Addresses of HTTP or WebSocket providers under test that are loopback or otherwise one place for both arms. */
  readonly sharedAddresses: readonly string[];
  /** Addresses of its retrievers over HTTP that are one place for both arms: a store, or an application. Absent: none. */
  readonly sharedStores?: readonly string[];
  /** Environment variables that a provider or grader needs and that are not set here. */
  readonly missingSecrets: readonly string[];
  /** Hosts that its settings name, and the secrets that would go there. Absent: not known. */
  readonly hosts?: readonly ReachedHost[];
  /** Model-graded assertions a cell, at most: the grader calls that one sample costs. */
  readonly gradersPerCell: number;
  /** Metrics whose every assertion has `weight: 0`, so that they measure nothing. Absent: there is none, or it is not known. */
  readonly weightless?: readonly string[];
  /** All metrics that its assertions, its derived metrics and `pawl:rag` define. Absent: names are made while it runs, or it is not known. */
  readonly named?: readonly string[];
  /** The model that `defaultTest` names by its id alone: promptfoo asks those of `providers` all the same. Absent: it names none so. */
  readonly idleModel?: string;
  /** Labels, types or fields that its task counts. Absent: it has no task. */
  readonly labels?: readonly string[];
}

/** A host beside those that the makers of models run themselves. */
export interface ReachedHost {
  /** `llm.example.com`, with a port where it is not the usual one. */
  readonly host: string;
  /** Names of the secret variables that would go there. None: it is only named. */
  readonly variables: readonly string[];
}

/** US dollars per million tokens. */
export interface ModelPrice {
  readonly input: number;
  readonly output: number;
}

/** A provider's settings by dotted path: `temperature`, `retriever.k`. No secrets, no long texts. */
export type ProviderSettings = Readonly<Record<string, string | number | boolean>>;

/** A setting of a slot's provider that differs, or its model, which can be set back to main's alone. */
export interface MovedSetting {
  /** `temperature`, `retriever.k`, or `model`. */
  readonly name: string;
  /** What people read: `0.2` and `1`; of a model short names. */
  readonly from: string;
  readonly to: string;
  /** Main's value: a setting's (null: main does not have it), or the id of main's model as its suite writes it. */
  readonly main:
    | { readonly kind: 'setting'; readonly value: string | number | boolean | null }
    | { readonly kind: 'model'; readonly id: string };
}
