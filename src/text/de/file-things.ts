/** Things a file defines or refers to. */
export const fileThings = {
  defined: {
    plan: 'Der Plan',
    question: 'Die Frage',
    party: 'Die Stelle',
    number: 'Die Nummer der Stelle',
    person: 'Die Person',
    account: 'Das Konto',
    field: 'Das Handlungsfeld',
    measure: 'Die Maßnahme',
    link: 'Die Nachfolge',
    term: 'Die Zuständigkeit',
    round: 'Die Runde',
    request: 'Die Statusabfrage',
    answer: 'Der Sachstand',
  },
  /** Where a thing is to be defined before others refer to it. */
  section: {
    plan: '„plan“',
    question: '„questionnaire“',
    party: '„offices“ oder „partners“',
    number: '„offices“',
    person: '„people“',
    account: '„accounts“',
    field: '„fields“',
    measure: '„measures“',
    link: '„links“',
    term: '„duties“',
    round: '„rounds“',
    request: '„requests“',
    answer: '„answers“',
  },
}
