import type { Catalogue } from '#text/catalogue.ts'

export const corrections: Catalogue['corrections'] = {
  done: (code) => `Corrected: ${code}`,
  inDraft: (code) => `Corrected in the draft on ${code}.`,
  draftLate: (code) =>
    `The time for answers is over. If you still send the draft on ${code}, the coordination decides whether it is taken in.`,
  stillWaits: 'Your message therefore holds as it was; the measure it is about is still missing.',
  tooLate: 'The time for answers is over; a message that is edited changes nothing about that.',
  replaced: 'Your edit is taken over.',
  notAgain: 'Messages that are edited are not carried out again. Please send it anew.',
  stays: (code) => `What is stored on ${code} stays as it was.`,
  noAnswer: (code) =>
    `The edited message cannot be read as an answer on ${code}. What is stored stays; you can change it with “report ${code}”.`,
  another: (code, other) =>
    `The edited message names ${other}, but was an answer on ${code}, which stays as it was. Please send your report on ${other} as a new message.`,
  newer: (code) =>
    `What you have edited here no longer holds for ${code}; something else stands there by now. You can change it with “report ${code}”.`,
  meanwhile: (code, name, day) =>
    `The answer on ${code} has been changed since this message (${name}, ${day}). Your edit has therefore not been taken over; now it says:`,
  asNew: (code) =>
    `Send the new wording as a message of its own (“report ${code} …”), and the coordination decides whether it can still be taken in.`,
  deleted: {
    words: (code, title) =>
      `You have deleted a message with which you answered on ${code} ${title}. It is gone from the chat; the stored answer is not touched by that.`,
    sign: (code, title) =>
      `You have removed the reaction with which you answered on ${code} ${title}. The stored answer is not touched by that.`,
    putOff: (code) =>
      `You have removed the reaction with which you put off the reminder of ${code}. Reminders now come as planned again.`,
    waiting:
      'You have deleted the message that still lacked its measure; with that it is dropped, and nothing of it is stored.',
    draft: (code) =>
      `You have deleted a message whose content is part of the draft on ${code}. The draft is not touched by that; nothing has been sent yet. You can change it with “report ${code}”.`,
  },
  howToTakeBack: (says) => `You can take it back with “${says}”.`,
  inPaper: (code, label, listed) =>
    `The round ${label} is closed; the answer on ${code} is in the interim report and can no longer be taken back. If it should not be there, please turn to the coordination (${listed}).`,
  sure: (code) => `Shall the answer on ${code} be taken back?`,
  thenOpen: 'It will be open again then.',
  thenBefore: (day, light) => `The answer of ${day} will hold again then: ${light}.`,
  kept: (code) => `The answer on ${code} stands.`,
  takenBack: (code) => `Taken back: the answer on ${code}. It is open again.`,
  restored: (code, day, light) => `Taken back: the last answer on ${code}. That of ${day} holds again: ${light}.`,
}
