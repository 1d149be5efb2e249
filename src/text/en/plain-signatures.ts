import type { Catalogue } from '#text/catalogue.ts'

export const plainSignatures: Catalogue['coSignature']['plainAnswers'] = {
  says: {
    signed: ['co-signed', 'signed', 'approved'],
    remarked: ['with a remark'],
    refused: ['refused', 'please change', 'not signed', 'not co-signed'],
  },
  also: {
    signed: ['approval', 'an approval'],
    remarked: ['remark', 'a remark'],
    refused: ['refusal', 'a refusal', 'wish for a change', 'a wish for a change'],
  },
}
