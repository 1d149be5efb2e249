/** What stands beside the bars of lights in a chat. */
export const lightBars = {
  whole: 'Alle Handlungsfelder',
  answeredOf: (count: number, asked: number) => `${count} von ${asked} beantwortet`,
  otherwise: 'Anderer Stand',
}
