import { MAX_PASSWORD_LENGTH } from '../../kernel/passwords.ts';
import { FORM_TOKEN_FIELD } from './form-token.ts';
import { html, type View } from './html.ts';
import { notice } from './layout.ts';

interface Form {
  readonly token: string;
  readonly notice: string | null;
}

export const askView = (form: Form): View => html`
  <section class="card narrow">
    <h1>Forgot your password?</h1>
    ${notice(form.notice)}
    <p>We mail you a link to choose a new one.</p>
    <form method="post" action="/login.php?action=send_password_email">
      <input type="hidden" name=${FORM_TOKEN_FIELD} value=${form.token} />
      <label for="email">Email address</label>
      <input id="email" name="email" type="email" autocomplete="username" maxlength="250" required />
      <button type="submit">Send the link</button>
    </form>
  </section>
`;

export const newPasswordView = (
  form: Form & { readonly link: { readonly customerId: number; readonly token: string } },
): View => html`
  <section class="card narrow">
    <h1>Choose a new password</h1>
    ${notice(form.notice)}
    <form method="post" action="/login.php?action=save_new_password">
      <input type="hidden" name=${FORM_TOKEN_FIELD} value=${form.token} />
      <input type="hidden" name="c" value=${form.link.customerId} />
      <input type="hidden" name="t" value=${form.link.token} />
      ${passwordField('password', 'New password')} ${passwordField('password_confirm', 'The same again')}
      <button type="submit">Save the password</button>
    </form>
  </section>
`;

const passwordField = (name: string, label: string): View => html`
  <label for=${name}>${label}</label>
  <input
    id=${name}
    name=${name}
    type="password"
    autocomplete="new-password"
    maxlength=${MAX_PASSWORD_LENGTH}
    required
  />
`;
