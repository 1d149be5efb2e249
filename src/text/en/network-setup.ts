import type { Catalogue } from '#text/catalogue.ts'

export const networkSetup: Catalogue['networkSetup'] = {
  notAnAddress: (variable) => `${variable} is no address that begins with http:// or https://.`,
  unreadable: (variable, path) =>
    `${variable}: The file “${path}” cannot be read. Please check the path and your rights.`,
  noCertificate: (variable, path) =>
    `${variable}: There is no certificate (PEM) in the file “${path}”. Please check the file.`,
}
