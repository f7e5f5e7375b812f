/** Asks whoever made a shopper's reCAPTCHA token whether it is one. */
export interface RecaptchaVerifier {
  /** False also where nobody answers: what cannot be checked has not passed. Never called inside a transaction. */
  passes(asked: {
    readonly secret: string;
    readonly token: string;
    readonly address: string;
  }): Promise<boolean>;
}
