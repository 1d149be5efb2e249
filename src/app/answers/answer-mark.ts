/** What marks that an answer is given to this request, in place of this answer. */
export const answerMark = (request: string, present: string | null): string => `${request} ${present ?? '-'}`
