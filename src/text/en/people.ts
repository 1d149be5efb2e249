import type { RoleName } from '#domain/person.ts'
import type { Catalogue } from '#text/catalogue.ts'

const roles: Readonly<Record<RoleName, string>> = {
  coordinator: 'coordinator',
  cdo: 'CDO',
  releaser: 'releaser',
  liaison: 'liaison',
  admin: 'administrator',
}

/** A period in the middle of a sentence. */
const period = (from: string, until: string): string => (from === until ? `on ${from}` : `from ${from} to ${until}`)

const standIn = (substitute: string | null): string =>
  substitute === null ? 'no substitute is named' : `substitute: ${substitute}`

export const people: Catalogue['people'] = {
  roles,
  which: { label: 'Which person is it about?', hint: 'short name, name or office number' },

  passTo: {
    label: 'Who should the measure go to?',
    hint: 'if nobody is named, the coordination decides who is responsible',
  },
  hint: { label: 'Would you like to say who is responsible?' },
  keepWord: 'keep',
  declined: (code) =>
    `Thank you. The coordination will find out who is responsible for ${code}; there are no reminders until then.`,
  declinedAlready: (code) => `The coordination already knows this about ${code}.`,
  declinedForYou: (code, title, name) =>
    `${name}, standing in for you, has said that ${code} ${title} is not theirs. The coordination sorts it out; until then there are no reminders. You can still report.`,
  declinedBy: (code, title, name) =>
    `${name} says that ${code} ${title} is not theirs to answer. Reminders rest until you have decided.`,
  note: (text) => `Note: “${text}”`,
  assignButton: 'Assign',
  keepButton: 'Keep anyway',
  nothingDeclined: (code) => `There is nothing to decide on ${code}: nobody has said that it is not theirs.`,
  keptReply: (code) => `${code} stays where it is; reminders go on as usual.`,
  kept: (code, title) => `The coordination has decided: ${code} ${title} stays with you. Please report on it.`,

  toWhom: { label: 'To whom would you like to hand over the measure?' },
  decision: { label: 'Would you like to accept the offer?' },
  accept: 'Accept',
  decline: 'Decline',
  offered: (code, name) => `${name} has been asked to take over ${code}. Nothing changes until there is an answer.`,
  offeredAlready: (code, name) => `${name} has been asked to take over ${code} already; the answer is still to come.`,
  askedFor: (code, name) =>
    `${name ?? 'The coordination'} has been asked whether you can take over ${code}. Nothing changes until there is an answer.`,
  offer: (code, title, name) => `${name} would like to hand over ${code} ${title} to you. Do you take it over?`,
  asking: (code, title, name) => `${name} would like to take over ${code} ${title} from you. Do you hand it over?`,
  askingVacant: (code, title, name) =>
    `Nobody is responsible for ${code} ${title}; ${name} would like to take it over. Do you agree?`,
  askingWithout: (code, title, name, responsible) =>
    `${name} would like to take over ${code} ${title}. ${responsible} is responsible but cannot be reached at present, so the decision is yours. Do you agree?`,
  nowYours: (code, title) => `${code} ${title} is yours now.`,
  nowWith: (code, title, name) => `${code} ${title} is with ${name} now.`,
  offerDeclined: (code, name) => `${name} does not take over ${code}; everything stays as it was.`,
  askDeclined: (code) => `${code} is not handed over; everything stays as it was.`,
  declinedOffer: (code) => `${code} stays where it was; the others have been told.`,

  absence: {
    period,
    when: { label: 'From when to when?', hint: 'for example 1–14 October or 2026-10-01 to 2026-10-14' },
    whichOne: { label: 'Which absence is to be deleted?', hint: 'its first day, for example 1 October' },
    substitute: { label: 'Who stands in during this time?', hint: 'short name, name or office number' },
    leadIns: ['substitute', 'deputy', 'by', 'with'],
    actions: { add: 'add', drop: 'delete', show: 'show' },
    entered: (from, until, substitute) => `Entered: absent ${period(from, until)}; ${standIn(substitute)}.`,
    enteredFor: (name, from, until, substitute) =>
      `Entered for ${name}: absent ${period(from, until)}; ${standIn(substitute)}.`,
    enteredForYou: (from, until, substitute) =>
      `Entered for you: absent ${period(from, until)}; ${standIn(substitute)}. If that is wrong, change it with “absent”.`,
    toDeputies: 'What is open during this time goes to the measure’s deputy.',
    nobodyFor: (listed, dates) =>
      `Nobody stands in then for: ${listed}. Name somebody with “absent ${dates} substitute …”.`,
    standIn: (name, from, until) =>
      `${name} is absent ${period(from, until)}; you are named to stand in. What is open then comes to you.`,
    wasToStandIn: (name, from, until, whose) =>
      `Please note: ${whose === null ? 'you are' : `${whose} is`} named to stand in for ${name} ${period(from, until)}. Those concerned are told.`,
    yourStandInAway: (name, from, until) =>
      `${name} stands in for you and is absent ${period(from, until)}, too. Name somebody else with “absent”.`,
    standInAway: (name, from, until, absent) =>
      `${name} stands in for ${absent} and is absent ${period(from, until)}, too. Please settle who stands in; “gaps” shows what is missing.`,
    sure: (until) => `That is longer than a year (until ${until}). Is that right?`,
    noLonger: (name, from, until) =>
      `The absence of ${name} ${period(from, until)} no longer holds; you do not stand in any more.`,
    line: (from, until, substitute) => `${period(from, until)}; ${standIn(substitute)}`,
    own: 'You are entered as absent:',
    of: (name) => `${name} is entered as absent:`,
    none: 'No absence is entered. For example: “absent 1–14 October substitute strategie”.',
    dropped: (from, until) => `Deleted: absence ${period(from, until)}.`,
    addButton: 'Add',
    dropButton: 'Delete',
  },

  left: {
    until: { label: 'What was or is the last day?', hint: 'for example 2026-12-31' },
    done: (name, day) => `Noted: ${name} is entered until ${day} only and is asked nothing after that.`,
    handedOn: (codes, count) =>
      `The open ${count === 1 ? 'request' : 'requests'} about ${codes} ${count === 1 ? 'goes' : 'go'} to the deputy now.`,
    vacant: 'Then nobody is responsible for:',
    undone: (name) => `${name} is entered without an end again.`,
    word: 'no',
  },

  role: {
    which: { label: 'Which role?' },
    named: (role) => `the role ${roles[role]}`,
    actions: { give: 'give', take: 'take', deputy: 'deputy' },
    given: (name, role) => `${name} has the role ${roles[role]} now.`,
    taken: (name, role) => `${name} no longer has the role ${roles[role]}.`,
    deputises: (name, role) => `${name} now deputises for the role ${roles[role]} while somebody who has it is absent.`,
    givenYou: (role) => `You have the role ${roles[role]} now. “help all” shows what you can do with it.`,
    takenYou: (role) => `You no longer have the role ${roles[role]}.`,
    deputiseYou: (role) => `You now deputise for the role ${roles[role]} while somebody who has it is absent.`,
  },
}
