/** Everything that anyone asks about a stage of a run. */
interface StageFacts {
  /** What people read beside a progress bar, at most 15 columns. */
  readonly label: string;
  /**
   * What its rounds bring: fresh `samples` of an arm; gradings of answers that are there already, which are samples of
   * neither arm; answers that say why a case broke; or rows of a file that a person gave.
   */
  readonly brings: 'samples' | 'second-gradings' | 'checked-stored' | 'checked-looks' | 'diagnosis' | 'rows';
  /** It asks before any result of this PR can choose what is asked: an estimate may rest on it. */
  readonly opening?: true;
  /**
   * Main's answers may say what it answers today. Those of a trial may not: it asks about the cases that look bad, and about no others.
   */
  readonly ofToday?: true;
  /** It asks main whatever main's stored samples say: drift may be read off it. */
  readonly unchosen?: true;
  /** It draws both arms alike, and ends at no result of its own: repeats of a case may be compared. */
  readonly alike?: true;
  /** It is paid for only after a conviction. */
  readonly afterConviction?: true;
  /** It comes when the verdict is reached, whatever that is: after a conviction it is paid for as well. */
  readonly afterVerdict?: true;
  /** What it drew in a pull request may become main's after the merge; of the search, only first looks. */
  readonly mergeable?: true;
  /** It asks cases because of what they answered before. With such answers, a mean over cases would be too high or too low. */
  readonly chosen?: true;
  /** Its gradings belong to samples that another stage has counted. */
  readonly uncounted?: true;
  /** Its answers of main stand in the place of stored ones. The verdict is reached before: a call that fails takes nothing from the comparison. */
  readonly renews?: true;
  /** Shards of a run draw it, of this side: what it asks of a case depends on no other case. */
  readonly spread?: 'baseline' | 'candidate';
}

/** The stages of all runs, those of the searching design in the order in which they come. */
export const STAGES = {
  /** Every case alike, both arms: the uniform design, and suites that cannot be split. */
  uniform: {
    label: 'both sides',
    brings: 'samples',
    alike: true,
    opening: true,
    ofToday: true,
    unchosen: true,
    mergeable: true,
  },
  /** Main, where few samples of it are stored. */
  fill: {
    label: 'main first',
    brings: 'samples',
    opening: true,
    ofToday: true,
    unchosen: true,
    mergeable: true,
    spread: 'baseline',
  },
  search: {
    label: 'first look',
    brings: 'samples',
    opening: true,
    ofToday: true,
    mergeable: true,
    spread: 'candidate',
  },
  trial: { label: 'confirmation', brings: 'samples', alike: true, chosen: true },
  relook: { label: 'second look', brings: 'samples', chosen: true },
  /** The trial of all cases. */
  'whole-suite': {
    label: 'all cases again',
    brings: 'samples',
    alike: true,
    unchosen: true,
    mergeable: true,
  },
  'gains-look': {
    label: 'any better?',
    brings: 'samples',
    ofToday: true,
    afterConviction: true,
    chosen: true,
  },
  'gains-trial': {
    label: 'gains again',
    brings: 'samples',
    alike: true,
    afterConviction: true,
    chosen: true,
  },
  balance: { label: 'balance', brings: 'samples', alike: true, afterConviction: true, chosen: true },
  confirm: { label: 'which cases', brings: 'samples', alike: true, afterConviction: true, chosen: true },
  /** Main, once in some cases that it always passed: tried ones, which look bad, show no drift. */
  'main-check': { label: 'main as stored?', brings: 'samples', afterVerdict: true, chosen: true },
  /** Main, once in each case that this PR was asked: in tried cases it answers otherwise than its stored samples lead to expect. */
  'main-again': {
    label: 'main again',
    brings: 'samples',
    afterVerdict: true,
    ofToday: true,
    unchosen: true,
    mergeable: true,
    renews: true,
  },
  /** Cases of this PR that are not compared: new, edited, or left out of the verdict. */
  look: {
    label: 'not compared',
    brings: 'samples',
    opening: true,
    ofToday: true,
    mergeable: true,
    spread: 'candidate',
  },
  /** This PR where main cannot run: every case alike. */
  'candidate-only': { label: 'this PR alone', brings: 'samples', mergeable: true },
  /** Repeats of a subset of cases that nobody's result chose: how reliable both sides are. */
  reliability: { label: 'repeats', brings: 'samples', alike: true },
  /** Both sides at the same time, of cases that the provider refuses this PR alone, or fails in. */
  'beside-main': { label: 'beside main', brings: 'samples' },
  /** This PR alone, of cases that say how often they must pass. They count for nothing else. */
  'case-bars': { label: 'bars of cases', brings: 'samples' },
  'second-grading': { label: 'graded again', brings: 'second-gradings' },
  /** Main's stored answers, graded by the checks of both sides. */
  'edited-checks': { label: 'both checks', brings: 'checked-stored', mergeable: true },
  /** This PR's first looks, graded by main's checks. */
  'edited-checks-look': { label: "main's checks", brings: 'checked-looks' },
  /** Main's fresh answers, graded by this PR's checks: part of the round that drew them. */
  'edited-checks-main': { label: "PR's checks", brings: 'samples', uncounted: true },
  /** Answers from the other side's passages. */
  diagnose: { label: 'which half', brings: 'diagnosis' },
  /** Answers to prompts with some of their changed lines as on main. */
  lines: { label: 'which lines', brings: 'diagnosis' },
  /** Answers of providers with some of their changed settings as on main. */
  settings: { label: 'which settings', brings: 'diagnosis' },
  record: { label: 'record', brings: 'samples', mergeable: true },
  nightly: { label: 'idle repeats', brings: 'samples' },
  variants: { label: 'variants', brings: 'samples' },
  /** Rows of a result file, which does not say how they were drawn. */
  file: { label: 'file', brings: 'rows' },
} as const satisfies Readonly<Record<string, StageFacts>>;

/** The name of a stage, as samples carry it. */
export type Stage = keyof typeof STAGES;

/** Stages by the names that samples of earlier versions carry. */
const FORMERLY: Readonly<Record<string, Stage>> = {
  alone: 'candidate-only',
  wide: 'whole-suite',
  'mirror-look': 'gains-look',
  'mirror-trial': 'gains-trial',
  naming: 'confirm',
  regrade: 'second-grading',
  exam: 'edited-checks',
  'exam-look': 'edited-checks-look',
  ruler: 'edited-checks-main',
  swap: 'diagnose',
};

/** The stage of that name; `file` for a name that no version has used, which says nothing of how a sample was drawn. */
export function stageNamed(name: string): Stage {
  const stage = Object.hasOwn(FORMERLY, name) ? (FORMERLY[name] as Stage) : name;
  return Object.hasOwn(STAGES, stage) ? (stage as Stage) : 'file';
}

/** What is known of a stage. */
export function stageFacts(stage: Stage): StageFacts {
  return STAGES[stage];
}

/** The stage whose answers are held against the bars of cases. */
export const CASE_BARS = 'case-bars' satisfies Stage;

/** Stages that are paid for after a conviction, in the order in which they come. */
export const AFTER_CONVICTION: readonly Stage[] = (Object.keys(STAGES) as Stage[]).filter((stage) => {
  const { afterConviction, afterVerdict } = stageFacts(stage);
  return afterConviction || afterVerdict;
});

/** Stages whose repeats of a case may be compared between the arms. */
export const ALIKE_STAGES: readonly Stage[] = (Object.keys(STAGES) as Stage[]).filter(
  (stage) => stageFacts(stage).alike,
);
