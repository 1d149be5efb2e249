/** Things a file defines or refers to. */
export const fileThings = {
  defined: {
    plan: 'The plan',
    question: 'The question',
    party: 'The office or partner',
    number: 'The office number',
    person: 'The person',
    account: 'The account',
    field: 'The field',
    measure: 'The measure',
    link: 'The link',
    term: 'The responsibility',
    round: 'The round',
    request: 'The request',
    answer: 'The answer',
  },
  /** Where a thing is to be defined before others refer to it. */
  section: {
    plan: '“plan”',
    question: '“questionnaire”',
    party: '“offices” or “partners”',
    number: '“offices”',
    person: '“people”',
    account: '“accounts”',
    field: '“fields”',
    measure: '“measures”',
    link: '“links”',
    term: '“duties”',
    round: '“rounds”',
    request: '“requests”',
    answer: '“answers”',
  },
}
