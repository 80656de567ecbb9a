import type { ChecklistItem } from '../../rules/checklists/checklist.ts';
import { code, escaped } from '../pieces/markdown.ts';
import type { Ticks } from '../ticks/readTicks.ts';

/** A part of a checklist under its own heading. */
export interface ChecklistSection {
  title: string;
  items: readonly ChecklistItem[];
}

/** Answers the parts before and after the upgrade. */
export function beforeAndAfter(items: readonly ChecklistItem[]): ChecklistSection[] {
  const of = (when: ChecklistItem['when']) => items.filter((item) => item.when === when);
  return [
    { title: 'Before the upgrade', items: of('before') },
    { title: 'After the upgrade', items: of('after') },
  ];
}

/**
 * Answers a checklist as Markdown: a heading for each part, a box for each item. `plan` is what the
 * reader or a link says, so it is escaped.
 */
export function checklistAsMarkdown(
  title: string,
  plan: string,
  sections: readonly ChecklistSection[],
  ticks: Ticks,
): string {
  const line = ({ id, text, command, document }: ChecklistItem) => {
    const box = ticks[id]?.ticked ? '[x]' : '[ ]';
    const chapter = document?.chapter ? `, ${document.chapter}` : '';
    return [
      `- ${box} ${escaped(text)}`,
      command === null ? '' : ` ${code(command)}`,
      document ? ` See *${escaped(document.title)}*${escaped(chapter)}.` : '',
    ].join('');
  };
  return [
    `# ${escaped(title)}`,
    ...(plan ? ['', escaped(plan)] : []),
    ...sections.flatMap(({ title: part, items }) => [
      '',
      `## ${escaped(part)}`,
      '',
      ...items.map(line),
    ]),
    '',
  ].join('\n');
}
