const LOGIN = `# Ready to run, with a customer's password under
# Variables and a storefront token under Headers.
mutation Login($email: String!, $password: String!) {
  login(email: $email, password: $password) {
    customer {
      entityId
      firstName
      lastName
      email
      customerGroupName
    }
  }
}
`;

const PRICES = `# What a guest sees, or the customer who signed in.
query Prices {
  customer {
    email
    customerGroupName
  }
  site {
    products(first: 5) {
      edges {
        node {
          name
          prices {
            price {
              value
              currencyCode
            }
          }
        }
      }
    }
  }
}
`;

const NO_TOKEN = `# Put a storefront token after "Bearer" under
# Headers, then fetch the schema again.
`;

/**
 * The script of the GraphiQL page. What is typed stays in this tab of the browser (sessionStorage), since it holds a
 * password; what belongs to another token is dropped. GraphiQL reads what its first tab shows from the storage.
 */
export const GRAPHIQL_START = `const start = JSON.parse(document.getElementById('start').textContent);
const storage = window.sessionStorage;
const token = start ? start.token : '';
const headers = JSON.stringify({ Authorization: 'Bearer ' + token }, null, 2);
const prices = { query: ${JSON.stringify(PRICES)}, headers };
const login = start && {
  query: ${JSON.stringify(LOGIN)},
  variables: JSON.stringify({ email: start.email, password: start.password }, null, 2),
  headers,
};
const tabs = login ? [login, prices] : [{ ...prices, query: ${JSON.stringify(NO_TOKEN)} + prices.query }];
if (storage.getItem('patron:token') !== token) {
  storage.clear();
  storage.setItem('patron:token', token);
  for (const [name, value] of Object.entries(tabs[0])) storage.setItem('graphiql:' + name, value);
}
const page = document.getElementById('graphiql');
document.body.style.margin = '0';
page.style.height = '100vh';
ReactDOM.createRoot(page).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    storage,
    defaultTabs: tabs,
    defaultHeaders: headers,
    defaultEditorToolsVisibility: login ? 'variables' : 'headers',
    shouldPersistHeaders: true,
  }),
);
`;
