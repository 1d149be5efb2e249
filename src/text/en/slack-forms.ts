import type { Catalogue } from '#text/catalogue.ts'

export const slackForms: Catalogue['slackForms'] = {
  submit: 'Send',
  confirm: 'Yes, confirm',
  close: 'Cancel',
  choose: 'Choose',
  search: 'Type to search',
  part: (label, no) => `${label} (part ${no})`,
  firstDay: (label) => `${label} (first day)`,
  lastDay: (label) => `${label} (last day)`,
  longer: 'A field holds 3,000 characters; please send a longer text as a direct message.',
  file: 'Please send me the file as a direct message.',
  moreQuestions: (count) =>
    count === 1
      ? 'There is no room here for one more question; please answer it in a direct message.'
      : `There is no room here for ${count} more questions; please answer them in a direct message.`,
}
