import { type Button, type Sign, signs } from '#app/contracts/reply.ts'

/** The buttons that a reaction may stand for, by their sign: where two want the same, it stands for neither. */
export const signsOffered = (buttons: readonly Button[]): readonly (readonly [Sign, Button])[] =>
  signs.flatMap((sign) => {
    const [only, ...others] = buttons.filter((button) => button.sign === sign)
    return only && others.length === 0 ? [[sign, only] as const] : []
  })
