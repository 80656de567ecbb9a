import type { ChecklistItem } from '../../rules/checklist.ts';
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

/** Answers a checklist as Markdown: a heading for each part, a box for each item. */
export function checklistAsMarkdown(
  title: string,
  plan: string,
  sections: readonly ChecklistSection[],
  ticks: Ticks,
): string {
  const line = ({ id, text, command, document }: ChecklistItem) => {
    const box = ticks[id] === undefined ? '[ ]' : '[x]';
    const chapter = document?.chapter ? `, ${document.chapter}` : '';
    return [
      `- ${box} ${text}`,
      command === null ? '' : ` \`${command}\``,
      document ? ` See *${document.title}*${chapter}.` : '',
    ].join('');
  };
  return [
    `# ${title}`,
    ...(plan ? ['', plan] : []),
    ...sections.flatMap(({ title: part, items }) => ['', `## ${part}`, '', ...items.map(line)]),
    '',
  ].join('\n');
}
