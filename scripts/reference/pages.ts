import path from 'node:path';
import { actionPage } from './action-page.ts';
import { codesPage } from './codes-page.ts';
import { commandsPage } from './commands-page.ts';
import { documentsPage } from './documents-page.ts';
import { errorsPage } from './errors-page.ts';
import type { Page } from './markdown.ts';
import { metricsPage } from './metrics-page.ts';
import { policyPage } from './policy-page.ts';
import { ragSettingsPage } from './rag-settings-page.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Where the pages stand. */
export const REFERENCE = path.join(root, 'docs/reference');

/** Every page of the reference, made from the source. */
export function referencePages(): readonly Page[] {
  return [
    policyPage(),
    actionPage(root),
    commandsPage(),
    metricsPage(),
    errorsPage(root),
    documentsPage(root),
    codesPage(),
    ragSettingsPage(),
  ];
}
