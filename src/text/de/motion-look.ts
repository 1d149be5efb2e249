/** What is looked over before a motion is registered. */
export const look = {
  askNow: 'So erfassen und jetzt fragen?',
  enter: 'So erfassen?',
  until: (due: string) => `Gefragt wird sofort, Frist ist ${due} Uhr.`,
  nobody: 'Eine Frist ist nicht genannt: Gefragt wird noch niemand.',
  asks: (person: string) => `Gefragt wird: ${person}.`,
  asksInstead: (person: string) => `Dort ist niemand zu erreichen; gefragt wird: ${person}.`,
}
