import type { Plan, PlanQuestion, PlanStep } from '../../../src/rules/plan/planUpgrade.ts';

function writeStep(step: PlanStep): string {
  const details = [
    step.units.length > 0 ? `for ${step.units.join(', ')}` : '',
    ...step.files.map(
      ({ guideName, siteName }) => `file ${[guideName, siteName].filter(Boolean).join(' or ')}`,
    ),
    ...step.commands.map((command) => `type ${command}`),
    ...step.documents.map(({ title, chapter }) => `see ${title}${chapter ? `, ${chapter}` : ''}`),
    step.fillIn === null ? '' : `fill in: ${step.fillIn}`,
    `because ${step.reasons.map(({ rule }) => rule).join(', ')}`,
  ].filter((detail) => detail !== '');
  return [`    [ ] ${step.text}`, ...details.map((detail) => `        ${detail}`)].join('\n');
}

/** Writes a plan down as a person would read it, for a golden file. */
export function writePlan(question: PlanQuestion, plan: Plan): string {
  const given = Object.entries(question).filter(
    ([key, value]) =>
      !['platform', 'mode', 'deployment'].includes(key) &&
      value !== undefined &&
      value !== '' &&
      value !== false &&
      !(Array.isArray(value) && value.length === 0),
  );
  return [
    `== ${given.map(([key, value]) => `${key} ${String(value)}`).join('; ')}`,
    `${plan.verdict}: ${plan.summary}`,
    ...(plan.missing.length > 0 ? [`missing: ${plan.missing.join(', ')}`] : []),
    ...(plan.nearest === null ? [] : [`nearest: ${plan.nearest}`]),
    ...plan.reasons.map(({ rule, outcome, message }) => `- ${outcome} ${rule}: ${message}`),
    ...plan.hops.flatMap((hop) => [
      `# ${hop.title} (${hop.kind})`,
      ...hop.reasons.map(({ message }) => `- ${message}`),
      ...hop.phases.flatMap((phase) => [`  ${phase.title}`, ...phase.steps.map(writeStep)]),
      ...(hop.stoppingPoint === null ? [] : [`  ${hop.stoppingPoint}`]),
    ]),
    '',
  ].join('\n');
}
