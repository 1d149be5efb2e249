/** What spreadsheets take in one cell, in characters. */
export const longestCell = 32_767

/** In a workbook `_x0041_` stands for a letter; a text that has it by chance is to stay as it is. */
export const excelText = (text: string): string => text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

/** The other way. */
export const fromExcelText = (text: string): string =>
  text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
