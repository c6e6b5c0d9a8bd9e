import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A real mail server for tests: takes what comes by SMTP and reads it as a mailbox would. */
export class SampleMailServer {
  /** What came, read; `to` as the envelope says. */
  readonly came: { to: string[]; email: Email }[] = []
  /** What it answers to the next recipients; null takes them. */
  refusal: Error | null = null
  readonly #server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(this.refusal),
    onData: (stream, session, done) => {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address)
        PostalMime.parse(Buffer.concat(pieces)).then((email) => {
          this.came.push({ to, email })
          done()
        }, done)
      })
    },
  })

  static async open(): Promise<SampleMailServer> {
    const server = new SampleMailServer()
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve))
    return server
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.#server.server.address() as AddressInfo).port}`
  }

  close = (): Promise<void> => new Promise((resolve) => this.#server.close(() => resolve()))
}
