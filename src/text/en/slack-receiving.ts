import type { Catalogue } from '#text/catalogue.ts'

export const slackReceiving: Catalogue['slackReceiving'] = {
  moment: 'One moment, please …',
  again: 'That did not get through yet. Please try again in a moment.',
  formLate: 'The form could not be opened. The button tries it once more.',
  notSaved: 'This could not be saved yet. What you entered is still here; please send it once more in a moment.',
  stillSaving:
    'This takes longer than usual; the result will come as a message. Until then all you entered stays here.',
}
