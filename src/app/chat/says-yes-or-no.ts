import { fold } from '#domain/fold.ts'
import { languages } from '#domain/person.ts'
import { catalogue } from '#text/catalogue.ts'

/** Whether a text is no more than a yes or no, which never is a name; in both languages, whatever the person reads. */
export const saysYesOrNo = (text: string): boolean =>
  languages.some((language) => {
    const { yes, no } = catalogue(language).questions
    return [yes, no].some((word) => fold(word) === fold(text.replace(/[.,;:!?]+$/, '')))
  })
