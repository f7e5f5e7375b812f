import { MAX_PASSWORD_LENGTH } from '../../kernel/passwords.ts';
import { FORM_TOKEN_FIELD } from './form-token.ts';
import { html, type View } from './html.ts';
import { notice } from './layout.ts';

export interface LoginForm {
  readonly token: string;
  readonly notice: string | null;
  readonly email: string;
  readonly redirectTo: string | null;
}

export const loginView = (form: LoginForm): View => html`
  <section class="card narrow">
    <h1>Sign in</h1>
    ${notice(form.notice)}
    <form method="post" action="/login.php?action=check_login">
      <input type="hidden" name=${FORM_TOKEN_FIELD} value=${form.token} />
      ${form.redirectTo !== null && html`<input type="hidden" name="redirectTo" value=${form.redirectTo} />`}
      <label for="login_email">Email address</label>
      <input
        id="login_email"
        name="login_email"
        type="email"
        autocomplete="username"
        maxlength="250"
        required
        value=${form.email}
      />
      <label for="login_pass">Password</label>
      <input
        id="login_pass"
        name="login_pass"
        type="password"
        autocomplete="current-password"
        maxlength=${MAX_PASSWORD_LENGTH}
        required
      />
      <button type="submit">Sign in</button>
    </form>
    <p class="below"><a href="/login.php?action=reset_password">Forgot your password?</a></p>
  </section>
`;
