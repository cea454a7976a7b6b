import type { Sample } from '../samples/sample.ts';
import type { SuiteManifest } from './manifest.ts';

/** One sample of a file, by the cell of its suite's manifest. */
export interface FileSample extends Omit<Sample, 'suite' | 'slot' | 'case' | 'arm'> {
  readonly cell: number;
}

/** One suite of a result file: what it holds, as a dry run would have found it, and what it scored. */
export interface ResultSuite {
  readonly manifest: SuiteManifest;
  /** To be walked, not indexed: a reader of large files makes each sample as it is asked for. */
  readonly samples: Iterable<FileSample>;
  /** What records of pawl call a case that nobody named. Absent: the file does not hold what it asks. */
  readonly caseNames?: {
    /** Variables that have one value in all cases. Records leave those out that `defaultTest` gives. */
    readonly constants: readonly string[];
    nameOf(index: number, without: ReadonlySet<string>): string;
  };
}

/** Everything that a file of finished results holds. */
export interface ResultSet {
  readonly kind: 'pawl' | 'promptfoo' | 'json-lines';
  /** The file's path as given. */
  readonly file: string;
  readonly suites: readonly ResultSuite[];
  /** What can be judged: `score` where the file holds graded scores and never says what passed. */
  readonly judged: 'pass' | 'score';
  readonly notes: readonly string[];
}
