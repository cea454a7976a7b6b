import path from 'node:path';
import { presentNames, presentText } from '../config/present-files.ts';

/** A CI, and where a repository says what it runs. */
interface CiFiles {
  readonly ci: string;
  /** Folders that belong to it or to its forge as a whole. */
  readonly folders?: readonly string[];
  /** The folder of its pipelines, where that is not the whole folder. */
  readonly pipelines?: string;
  /** Files of it outside of such a folder. */
  readonly files?: RegExp;
}

/** Each CI whose files are known by where they stand. What a pipeline includes from elsewhere cannot be told by its name. */
export const CI_FILES: readonly CiFiles[] = [
  { ci: 'GitHub', folders: ['.github'], pipelines: '.github/workflows' },
  { ci: 'GitLab', folders: ['.gitlab'], files: /(?:^|\/)[^/]*\.gitlab-ci\.ya?ml$/ },
  {
    ci: 'Azure DevOps',
    folders: ['.azuredevops', '.azure-pipelines', '.pipelines'],
    files: /(?:^|\/)azure-pipelines?[^/]*\.ya?ml$/,
  },
  { ci: 'Bitbucket', files: /^bitbucket-pipelines\.ya?ml$/ },
  { ci: 'CircleCI', folders: ['.circleci'] },
  { ci: 'Buildkite', folders: ['.buildkite'], files: /^buildkite\.ya?ml$/ },
  { ci: 'Jenkins', files: /(?:^|\/)(?:Jenkinsfile(?:\.[^/]+)?|[^/]+\.[Jj]enkinsfile)$/ },
  { ci: 'Gitea', folders: ['.gitea'], pipelines: '.gitea/workflows' },
  { ci: 'Forgejo', folders: ['.forgejo'], pipelines: '.forgejo/workflows' },
  { ci: 'Woodpecker', folders: ['.woodpecker'], files: /^\.woodpecker\.ya?ml$/ },
  { ci: 'Drone', files: /^\.drone\.(?:ya?ml|star|jsonnet)$/ },
  { ci: 'Travis', files: /^\.travis\.ya?ml$/ },
  { ci: 'Semaphore', folders: ['.semaphore'] },
  { ci: 'TeamCity', folders: ['.teamcity'] },
  { ci: 'Cirrus', files: /^\.cirrus\.(?:ya?ml|star)$/ },
  { ci: 'AppVeyor', files: /^\.?appveyor\.ya?ml$/ },
  { ci: 'AWS CodeBuild', files: /^buildspec[^/]*\.ya?ml$/ },
  { ci: 'Google Cloud Build', files: /^cloudbuild[^/]*\.ya?ml$/ },
];

/** Forms and pages that a forge shows to people out of such a folder: they run nothing. */
const SHOWN =
  /^\.[^/]+\/(?:[A-Z_]+_TEMPLATE\/|(?:issue|merge_request)_templates\/|FUNDING\.ya?ml$|(?:[^/]+\/)*[^/]+\.md$)/i;

/** Whether a CI or its forge reads a file, whether that runs something or not. `name`: that CI alone; absent or unknown: any. */
export function isCiFile(file: string, name?: string | null): boolean {
  const known = CI_FILES.filter(({ ci }) => ci === name);
  return (known.length > 0 ? known : CI_FILES).some(
    ({ folders = [], files }) =>
      folders.some((folder) => file.startsWith(`${folder}/`)) || files?.test(file) === true,
  );
}

/** Whether a file says what a CI runs. */
export function isCiPipeline(file: string): boolean {
  return isCiFile(file) && !SHOWN.test(file);
}

/** Folders in which a repository keeps its pipelines. The root is one of them. */
const PIPELINE_FOLDERS: readonly string[] = [
  '',
  ...CI_FILES.flatMap(({ folders = [], pipelines }) => (pipelines ? [pipelines] : folders)),
];

/** Files that call the gate: pipelines, and other YAML beside them that a pipeline may include. */
export function filesThatGate(root: string): readonly string[] {
  return PIPELINE_FOLDERS.flatMap((folder) =>
    presentNames(path.join(root, folder))
      .map((name) => path.posix.join(folder, name))
      .filter((file) => isCiPipeline(file) || /\.ya?ml$/.test(file))
      .filter((file) => /\bpawl\b/.test(presentText(path.join(root, file)))),
  );
}
