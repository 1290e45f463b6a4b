import type { Criterion, FrameworkContent, FrameworkLevel } from './framework-content.js';

/** The content as it is kept: one form of each letter, no blank around a text, one sign for a line's end. */
export function tidyContent(content: FrameworkContent): FrameworkContent {
  return {
    isDemo: content.isDemo,
    axes: content.axes.map(({ code, title, criteria }) => ({
      code: tidy(code),
      title: tidy(title),
      criteria: criteria.map(tidyCriterion),
    })),
    levels: content.levels.map(tidyLevel),
  };
}

function tidyCriterion(criterion: Criterion): Criterion {
  const { key, code, title, weight, help, expectedEvidence, applicability, question } = criterion;
  return {
    ...{ key: tidy(key), code: tidy(code), title: tidy(title), weight, help: tidy(help) },
    expectedEvidence: expectedEvidence.map(({ label, required }) => ({ label: tidy(label), required })),
    applicability,
    question:
      question.kind === 'choices'
        ? { kind: 'choices', choices: question.choices.map(({ title, percent }) => ({ title: tidy(title), percent })) }
        : { kind: question.kind },
  };
}

function tidyLevel(level: FrameworkLevel): FrameworkLevel {
  const { number, title, thresholdPercent, completenessPercent, conditions, evidenceRequired } = level;
  return {
    ...{ number, title: tidy(title), thresholdPercent, completenessPercent, evidenceRequired },
    conditions: conditions.map(({ criterionKey, minimumDonePercent }) => ({
      criterionKey: tidy(criterionKey),
      minimumDonePercent,
    })),
  };
}

function tidy(text: string): string {
  return text.normalize('NFC').replaceAll(/\r\n?/g, '\n').trim();
}
