import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const kilde = readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

interface Brudd {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** WCAG 2.0 and 2.1, levels A and AA. The empty list, or a line for each rule broken and where. */
export const brudd = async (side: Page, farger = true): Promise<readonly string[]> => {
  // Evaluated, not added as an element: the page's own policy stays as it is.
  if (!(await side.evaluate(() => 'axe' in window))) await side.evaluate(kilde);
  const funn = await side.evaluate(async (kontrast) => {
    const { axe } = window as unknown as {
      axe: { run(hvor: Document, valg: unknown): Promise<{ violations: unknown }> };
    };
    const svar = await axe.run(document, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] },
      resultTypes: ['violations'],
      rules: { 'color-contrast': { enabled: kontrast } },
    });
    return svar.violations;
  }, farger);
  return (funn as readonly Brudd[]).map(
    (b) =>
      `${b.id} (${b.help}): ${b.nodes
        .slice(0, 3)
        .map(
          (n) => `${n.target.join(' ')} ${(n.failureSummary ?? '').split('\n').slice(1, 2).join('').trim()}`,
        )
        .join(' | ')}${b.nodes.length > 3 ? ` og ${b.nodes.length - 3} til` : ''}`,
  );
};
