import type { Catalogue } from '#text/catalogue.ts'

export const console: Catalogue['console'] = {
  bot: 'Masterplan',
  speaks: (name, place) => (place === null ? `${name}:` : `${name} in ${place}:`),
  edited: 'Changed:',
  file: (path) => `File: ${path}`,
  fileNotLaid: (path) =>
    `The file ${path} could not be written; the bot keeps it safe. Please check space and rights, then “npm run masterplan -- report” writes it.`,
  onlyInTrial: (word) => `${word} exists in a trial only.`,
  speakingAs: (name) => `You now speak as ${name}.`,
  choosePerson: 'Please name after /as the person to speak as; an unmistakable part of the name will do:',
  unknownPerson: (text) => `“${text}” is not known here. Known are:`,
  severalPeople: (text) => `“${text}” may mean several people:`,
  speakingIn: (place) => `You now speak in ${place}; others read there, too.`,
  speakingAlone: 'You now speak with Masterplan alone again.',
  choosePlace: 'Please name the channel after /in, or /in dm to speak with Masterplan alone:',
  unknownPlace: (text) => `There is no channel “${text}” here. Known are:`,
  chooseFile: 'Please name the path of the file after /file; one with blanks in quotation marks.',
  noSuchFile: (path) => `The file “${path}” cannot be read; nothing has been sent.`,
  clockAt: (moment) => `The clock stands at ${moment}.`,
  noSuchMoment: (text) =>
    text === ''
      ? 'Please name a moment after /at, such as 2026-10-01T09:00, or /at next.'
      : `“${text}” is no moment that exists. Please write it like 2026-10-01T09:00, or /at next.`,
  onlyForward: (moment) => `The clock moves forward only; it already stands at ${moment}.`,
  tooFar: (moment) => `The clock does not go that far at once; at most to ${moment}.`,
  nothingNext: 'Nothing more falls due; the clock stays where it is.',
  helpTitle: 'The console itself knows:',
  help: [
    ['/as NAME', 'speak as another person (without a name: who is known here)'],
    ['/in #CHANNEL', 'speak in a channel; /in dm speaks with Masterplan alone again'],
    ['/at 2026-10-01T09:00', 'move the clock; all that falls due happens in order'],
    ['/at 2026-10-01', 'the same, to 12:00 of that day'],
    ['/at next', 'to the next moment at which something falls due'],
    ['/file PATH', 'send a file, with text after it if you like'],
    ['/?', 'this overview'],
  ],
  helpMore: 'Masterplan reads everything else; “help” shows what it understands.',
}
