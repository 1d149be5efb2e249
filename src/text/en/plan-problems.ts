import type { planProblems as german } from '#text/de/plan-problems.ts'

const problem = (what: string, cure: string): { readonly what: string; readonly cure: string } => ({ what, cure })

const quoted = (text: string): string => `“${text}”`

export const planProblems: typeof german = {
  reportsUntilItself: () =>
    problem('A plan does not report until a step of its own.', 'Please name the plan that takes over from it.'),
  badNumberPattern: (text) =>
    problem(
      `${quoted(text)} is no pattern of a paper’s number.`,
      'Please write {no} for the running number and, where it is part of it, {year} for the year, each once and the whole in quotation marks, such as “{no}/{year}” or “AN/{no}/{year}”.',
    ),
  badMotionNumber: (text, example) =>
    problem(
      `${quoted(text)} is not the number of a motion.`,
      `Please write it like ${quoted(example)}, or add its pattern under “plan”, “motions”, “numbers”.`,
    ),
  motionDueTooLate: (text) =>
    problem(
      `The deadline of motion ${text} is not before its session.`,
      'Please name an earlier day under “due”, or leave the line out; then nobody is asked yet.',
    ),
  pointsWithAndWithout: (text) =>
    problem(`A point of motion ${text} names “none” beside measures.`, 'Please name either the measures or [none].'),
  unknownCondition: (text) =>
    problem(
      `${quoted(text)} does not say of which measures it is asked.`,
      'Possible are “always”, “not-green” or a list of lights such as [red, on hold].',
    ),
  emptyQuestionnaire: () =>
    problem(
      'The questionnaire is empty.',
      'Please name at least the questions “light” and “text”, or leave the section out; then the standard holds.',
    ),
  noLightAsked: () => problem('The questionnaire asks for no light.', 'Please add “- id: light”.'),
  noTextAsked: () => problem('The questionnaire asks for no text.', 'Please add “- id: text”.'),
  askedTwice: (kind) =>
    problem(
      `There are several questions of the kind ${quoted(kind)}, but an answer has only one of them.`,
      'Please remove the others.',
    ),
  takenQuestion: (id) =>
    problem(`The id ${quoted(id)} is taken for something else.`, 'Please give the question another id.'),
  otherKind: (id, kind) =>
    problem(
      `The known question ${quoted(id)} is of the kind ${quoted(kind)}.`,
      'Please leave out “kind”, or give the question an id of its own.',
    ),
  badField: {
    milestones: (id, text) =>
      problem(
        `At ${quoted(id)}, ${quoted(text)} cannot be read as a milestone.`,
        'Please write one a line, as “Pilot: planned 2026-10-01, achieved 2026-11-15”, with days that exist.',
      ),
    cost: (id, text) =>
      problem(
        `At ${quoted(id)}, ${quoted(text)} is not an amount in euros.`,
        'Please give the amount alone, such as 120000.',
      ),
    links: (id, text) =>
      problem(
        `At ${quoted(id)}, ${quoted(text)} is not a web address.`,
        'Please give only addresses that begin with https:// or http://.',
      ),
  },
  nonPublicHere: (platform) =>
    problem(
      `A channel for what is not public is on ${quoted(platform)}, which the city does not allow for it.`,
      'Please add the platform to “non-public-on” under “city”, or name another channel.',
    ),
  badLink: (text) =>
    problem(
      `${quoted(text)} is no web address.`,
      'Please give all of it, without blanks, quotes and angle brackets: https://eurocities.eu',
    ),
  badMunicipalityKey: (text) =>
    problem(
      `${quoted(text)} is no official municipality key.`,
      'Please give its eight digits in quotation marks, for Cologne “05315000”.',
    ),
  badWebAddress: (text) =>
    problem(
      `${quoted(text)} is no web address.`,
      'Please give all of it, without “?” and “#”: https://ratsinformation.stadt.de/oparl',
    ),
  afterDeadline: (days: number, deadline: number) =>
    problem(
      `A deadline (working days: ${deadline}) cannot be reminded of that early (working days before it: ${days}).`,
      'Please give fewer days than the deadline has.',
    ),
}
