import type { Tool } from './tool.ts'

/** The programs that the suites use, and where they are had. */
export const knownTools = {
  chromium: {
    name: 'Chromium',
    variable: 'MASTERPLAN_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/snap/bin/chromium'],
    packages: ['chromium'],
  },
  soffice: {
    name: 'LibreOffice',
    variable: 'MASTERPLAN_SOFFICE',
    commands: ['soffice', 'libreoffice'],
    places: ['/usr/lib/libreoffice/program/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'],
    // With typefaces as wide as those of the office the city uses.
    packages: ['libreoffice-writer-nogui', 'libreoffice-calc-nogui', 'fonts-liberation'],
  },
  pdftotext: {
    name: 'pdftotext',
    variable: 'MASTERPLAN_PDFTOTEXT',
    commands: ['pdftotext'],
    places: ['/opt/homebrew/bin/pdftotext'],
    packages: ['poppler-utils'],
  },
  pdfinfo: {
    name: 'pdfinfo',
    variable: 'MASTERPLAN_PDFINFO',
    commands: ['pdfinfo'],
    places: ['/opt/homebrew/bin/pdfinfo'],
    packages: ['poppler-utils'],
  },
  java: {
    name: 'Java',
    variable: 'MASTERPLAN_JAVA',
    commands: ['java'],
    places: ['/usr/lib/jvm/default-java/bin/java'],
    packages: ['default-jre-headless'],
  },
  mvn: {
    name: 'Maven',
    variable: 'MASTERPLAN_MAVEN',
    commands: ['mvn'],
    places: ['/usr/share/maven/bin/mvn'],
    packages: ['maven'],
  },
  openssl: {
    name: 'OpenSSL',
    variable: 'MASTERPLAN_OPENSSL',
    commands: ['openssl'],
    places: ['/opt/homebrew/bin/openssl'],
    packages: ['openssl'],
  },
} as const satisfies Readonly<Record<string, Tool>>

export type ToolName = keyof typeof knownTools
