// Generated from contract/*.yaml by `npm run generate`. Do not edit.

export interface paths {
  '/api/storefront/consent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say what may be kept on this device
     * @description Of a signed-in customer it is kept with the account, of a guest in a cookie. Each of 1 (analytics), 2 (functional) and 3 (targeting) is allowed or denied.
     */
    post: operations['postCookieConsent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/storefront/customers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Register
     * @description The shopper is signed in by it.
     */
    post: operations['createCustomerOfStorefront'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/storefront/form-fields': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read the form fields */
    get: operations['getFormFields'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/storefront/subscriptions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Subscribe an e-mail address, or say what it is subscribed to */
    post: operations['createSubscription'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/patron/v1/clock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Move the clock
     * @description Only when the server was started with `--test-clock`. Exactly one of the fields.
     */
    post: operations['patronMoveClock'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/patron/v1/stores': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List stores */
    get: operations['patronListStores'];
    put?: never;
    /**
     * Create a store
     * @description Empty, or from a seed. An empty store has a channel, an API account and tokens, and no customers or products.
     */
    post: operations['patronCreateStore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/patron/v1/stores/{store_hash}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        store_hash: components['parameters']['StoreHash'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a store
     * @description The default store stays; it can be reset.
     */
    delete: operations['patronDeleteStore'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/patron/v1/stores/{store_hash}/reset': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        store_hash: components['parameters']['StoreHash'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a store as it was when it was created
     * @description The hash stays.
     */
    post: operations['patronResetStore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/countries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List countries */
    get: operations['getCountries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/countries/{country_id}/states': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The country. */
        country_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    /** List the states of a country */
    get: operations['getCountryStates'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/countries/{country_id}/states/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The country. */
        country_id: components['schemas']['Id'];
        /** @description The state. */
        id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    /** Read a state of a country */
    get: operations['getCountryState'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/countries/{country_id}/states/count': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The country. */
        country_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    /** Count the states of a country */
    get: operations['getCountryStatesCount'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/countries/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Its number in ISO 3166-1. */
        id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    /** Read a country */
    get: operations['getCountry'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/countries/count': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Count countries */
    get: operations['getCountriesCount'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/countries/states': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the states of all countries */
    get: operations['getStates'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/countries/states/count': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Count the states of all countries */
    get: operations['getStatesCount'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/currencies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List currencies */
    get: operations['getCurrencies'];
    put?: never;
    /**
     * Add a currency
     * @description A currency that is made the default takes that from the one that was, and its rate is the one it had in that; rates are counted in it from then on. Prices of the catalogue stay the numbers they are.
     */
    post: operations['createCurrency'];
    /** Delete all currencies but the default */
    delete: operations['deleteCurrencies'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/currencies/{currency_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        currency_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    /** Read a currency */
    get: operations['getCurrency'];
    /**
     * Change a currency
     * @description A field that is left out keeps its value. The default currency is always enabled and transactional, and its rate is 1; to replace it, make another one the default.
     */
    put: operations['updateCurrency'];
    post?: never;
    /**
     * Delete a currency
     * @description Channels no longer sell in it. The default currency is not deleted.
     */
    delete: operations['deleteCurrency'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/customer_groups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List customer groups */
    get: operations['getCustomerGroups'];
    put?: never;
    /**
     * Create a customer group
     * @description A group that is made the default, or the group for guests, takes that from the group that had it.
     */
    post: operations['createCustomerGroup'];
    /**
     * Delete all customer groups
     * @description Not in the documentation; published clients call it. No customer is in a group afterwards.
     */
    delete: operations['deleteCustomerGroups'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/customer_groups/{customer_group_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer_group_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    /** Read a customer group */
    get: operations['getCustomerGroup'];
    /**
     * Change a customer group
     * @description A field that is left out keeps its value. The list of discount rules is replaced as a whole.
     */
    put: operations['updateCustomerGroup'];
    post?: never;
    /**
     * Delete a customer group
     * @description Its members are in no group afterwards.
     */
    delete: operations['deleteCustomerGroup'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/customer_groups/count': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Count customer groups */
    get: operations['getCustomerGroupsCount'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/customers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List customers (V2)
     * @description By id. A filter matches the whole value; an e-mail address in any case.
     */
    get: operations['getCustomersV2'];
    put?: never;
    /**
     * Create a customer (V2)
     * @description What only reads is taken and not looked at. Without a password nobody can sign in until one is set.
     */
    post: operations['createCustomer'];
    /**
     * Delete all customers (V2)
     * @description A hundred at a time; those that were deleted stay deleted where one of the later ones fails.
     */
    delete: operations['deleteCustomersV2'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/customers/{customer_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The customer. */
        customer_id: components['parameters']['CustomerIdPath'];
      };
      cookie?: never;
    };
    /** Read a customer */
    get: operations['getCustomer'];
    /**
     * Change a customer
     * @description A field that is left out keeps its value. What only reads is taken and not looked at.
     */
    put: operations['updateCustomer'];
    post?: never;
    /** Delete a customer */
    delete: operations['deleteCustomer'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/customers/{customer_id}/addresses': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The customer. */
        customer_id: components['parameters']['CustomerIdPath'];
      };
      cookie?: never;
    };
    /**
     * List the addresses of a customer
     * @description By id.
     */
    get: operations['getCustomerAddresses'];
    put?: never;
    /**
     * Give a customer an address
     * @description One that the customer has already is answered as it is.
     */
    post: operations['createCustomerAddress'];
    /**
     * Delete the addresses of a customer
     * @description All of them, or those of one page where `page` or `limit` names one.
     */
    delete: operations['deleteCustomerAddresses'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/customers/{customer_id}/addresses/{customer_address_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The address. */
        customer_address_id: components['schemas']['Id'];
        /** @description The customer. */
        customer_id: components['parameters']['CustomerIdPath'];
      };
      cookie?: never;
    };
    /** Read an address of a customer */
    get: operations['getCustomerAddress'];
    /**
     * Change an address of a customer
     * @description A field that is left out keeps its value. One that would become the same as another stays as it was.
     */
    put: operations['updateCustomerAddress'];
    post?: never;
    /** Delete an address of a customer */
    delete: operations['deletesCustomerAddress'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/customers/{customer_id}/addresses/count': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The customer. */
        customer_id: components['parameters']['CustomerIdPath'];
      };
      cookie?: never;
    };
    /** Count the addresses of a customer */
    get: operations['getCustomerAddressesCount'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/customers/{customer_id}/validate': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The customer. */
        customer_id: components['parameters']['CustomerIdPath'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Check a customer's password
     * @description Tries count against the same limits as a sign-in.
     */
    post: operations['validateCustomerPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/customers/count': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Count customers */
    get: operations['getCustomersCount'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/hooks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List webhooks
     * @description Those of the API account that asks.
     */
    get: operations['getWebhooksV2'];
    put?: never;
    /** Create a webhook */
    post: operations['createWebhookV2'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/hooks/{webhook_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhook_id: components['parameters']['WebhookIdPath'];
      };
      cookie?: never;
    };
    /** Read a webhook */
    get: operations['getWebhookV2'];
    /** Change a webhook */
    put: operations['updateWebhookV2'];
    post?: never;
    /** Delete a webhook */
    delete: operations['deleteWebhookV2'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/store': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the store's profile
     * @description What Patron knows about the store. Fields it has nothing to say about are left out.
     */
    get: operations['getStoreInformation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/tax_classes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List tax classes
     * @description By id. Class 0, the default one, is not listed.
     */
    get: operations['getTaxClasses'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/tax_classes/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The tax class. */
        id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    /** Read a tax class */
    get: operations['getTaxClass'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/time': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read the server's time */
    get: operations['getSystemTimestamp'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/carts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a cart
     * @description For a guest, or for the customer named; it is priced for that shopper.
     */
    post: operations['createCart'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/carts/{cartId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        cartId: components['parameters']['CartId'];
      };
      cookie?: never;
    };
    /** Read a cart */
    get: operations['getCart'];
    /**
     * Give a cart to a customer
     * @description 0 makes it a guest's again.
     */
    put: operations['updateCart'];
    post?: never;
    /** Delete a cart */
    delete: operations['deleteCart'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/carts/{cartId}/items': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        cartId: components['parameters']['CartId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add items */
    post: operations['addCartLineItems'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/carts/{cartId}/items/{itemId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        cartId: components['parameters']['CartId'];
        itemId: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    get?: never;
    /** Change an item */
    put: operations['updateCartLineItem'];
    post?: never;
    /** Remove an item */
    delete: operations['deleteCartLineItem'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/carts/{cartId}/redirect_urls': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        cartId: components['parameters']['CartId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create links to the cart and its checkout */
    post: operations['createCartRedirectURL'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/catalog/brands': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List brands */
    get: operations['getBrands'];
    put?: never;
    /** Create a brand */
    post: operations['createBrand'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/catalog/brands/{brand_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        brand_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    /** Read a brand */
    get: operations['getBrand'];
    /**
     * Change a brand
     * @description A field that is left out keeps its value.
     */
    put: operations['updateBrand'];
    post?: never;
    /**
     * Delete a brand
     * @description Its products have no brand afterwards.
     */
    delete: operations['deleteBrand'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/catalog/categories': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List categories */
    get: operations['getCategories'];
    put?: never;
    /** Create a category */
    post: operations['createCategory'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/catalog/categories/{category_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        category_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    /** Read a category */
    get: operations['getCategory'];
    /**
     * Change a category
     * @description A field that is left out keeps its value.
     */
    put: operations['updateCategory'];
    post?: never;
    /**
     * Delete a category
     * @description The categories below it go too; products only lose the category.
     */
    delete: operations['deleteCategory'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/catalog/products': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List products */
    get: operations['getProducts'];
    put?: never;
    /**
     * Create a product
     * @description With its images, options, variants and bulk prices. Without variants it gets one base variant.
     */
    post: operations['createProduct'];
    /**
     * Delete products
     * @description Those that match every filter. At least one filter is needed.
     */
    delete: operations['deleteProducts'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/catalog/products/{product_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    /** Read a product */
    get: operations['getProduct'];
    /**
     * Change a product
     * @description A field that is left out keeps its value; lists are replaced as a whole.
     */
    put: operations['updateProduct'];
    post?: never;
    /** Delete a product */
    delete: operations['deleteProduct'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/catalog/products/{product_id}/bulk-pricing-rules': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    /** List a product's bulk prices */
    get: operations['getAllBulkPricingRules'];
    put?: never;
    /** Create a bulk price */
    post: operations['createBulkPricingRule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/catalog/products/{product_id}/bulk-pricing-rules/{bulk_pricing_rule_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        bulk_pricing_rule_id: components['schemas']['Id'];
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    /** Read a bulk price */
    get: operations['getBulkPricingRule'];
    /**
     * Change a bulk price
     * @description A field that is left out keeps its value.
     */
    put: operations['updateBulkPricingRule'];
    post?: never;
    /** Delete a bulk price */
    delete: operations['deleteBulkPricingRule'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/catalog/products/{product_id}/modifiers': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    /** List a product's modifiers */
    get: operations['getProductModifiers'];
    put?: never;
    /**
     * Create a modifier
     * @description A checkbox makes its two values itself, so that it takes no `option_values`. A setting of `config` that the type does not have is dropped.
     */
    post: operations['createProductModifier'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/catalog/products/{product_id}/modifiers/{modifier_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        modifier_id: components['parameters']['ModifierId'];
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    /** Read a modifier */
    get: operations['getProductModifier'];
    /**
     * Change a modifier
     * @description A field that is left out keeps its value; `config` is replaced as a whole. Of `option_values`, one with an `id` is changed, one without is added, and those that are not named stay.
     */
    put: operations['updateProductModifier'];
    post?: never;
    /** Delete a modifier */
    delete: operations['deleteProductModifier'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/catalog/products/{product_id}/modifiers/{modifier_id}/values': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        modifier_id: components['parameters']['ModifierId'];
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    /** List a modifier's values */
    get: operations['getProductModifierValues'];
    put?: never;
    /** Create a value */
    post: operations['createProductModifierValue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/catalog/products/{product_id}/modifiers/{modifier_id}/values/{value_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        modifier_id: components['parameters']['ModifierId'];
        product_id: components['parameters']['ProductId'];
        value_id: components['parameters']['ModifierValueId'];
      };
      cookie?: never;
    };
    /** Read a value */
    get: operations['getProductModifierValue'];
    /**
     * Change a value
     * @description A field or adjuster that is left out keeps its value.
     */
    put: operations['updateProductModifierValue'];
    post?: never;
    /** Delete a value */
    delete: operations['deleteProductModifierValue'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/catalog/products/{product_id}/modifiers/{modifier_id}/values/{value_id}/image': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        modifier_id: components['parameters']['ModifierId'];
        product_id: components['parameters']['ProductId'];
        value_id: components['parameters']['ModifierValueId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a value its picture
     * @description Patron keeps addresses, not files: `image_file` is the address of a picture, as JSON. A file sent as a form is refused with 415.
     */
    post: operations['createProductModifierImage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/catalog/products/{product_id}/options': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    /** List a product's options */
    get: operations['getProductVariantOptions'];
    put?: never;
    /** Create an option */
    post: operations['createProductVariantOption'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/catalog/products/{product_id}/options/{option_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        option_id: components['parameters']['OptionId'];
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    /** Read an option */
    get: operations['getProductVariantOption'];
    /**
     * Change an option
     * @description A field that is left out keeps its value. Values have their own endpoints.
     */
    put: operations['updateProductVariantOption'];
    post?: never;
    /**
     * Delete an option
     * @description Its values and the variants that have one of them go with it.
     */
    delete: operations['deleteProductVariantOption'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/catalog/products/{product_id}/options/{option_id}/values': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        option_id: components['parameters']['OptionId'];
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    /** List an option's values */
    get: operations['getProductVariantOptionValues'];
    put?: never;
    /** Create a value */
    post: operations['createProductVariantOptionValue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/catalog/products/{product_id}/options/{option_id}/values/{value_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        option_id: components['parameters']['OptionId'];
        product_id: components['parameters']['ProductId'];
        value_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    /** Read a value */
    get: operations['getProductVariantOptionValue'];
    /**
     * Change a value
     * @description A field that is left out keeps its value.
     */
    put: operations['updateProductVariantOptionValue'];
    post?: never;
    /**
     * Delete a value
     * @description The variants that have it go with it.
     */
    delete: operations['deleteProductVariantOptionValue'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/catalog/products/{product_id}/variants': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    /** List a product's variants */
    get: operations['getProductVariants'];
    put?: never;
    /** Create a variant */
    post: operations['createProductVariant'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/catalog/products/{product_id}/variants/{variant_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        product_id: components['parameters']['ProductId'];
        variant_id: components['parameters']['VariantId'];
      };
      cookie?: never;
    };
    /** Read a variant */
    get: operations['getProductVariant'];
    /**
     * Change a variant
     * @description A field that is left out keeps its value; a price that is null takes the product's.
     */
    put: operations['updateProductVariant'];
    post?: never;
    /** Delete a variant */
    delete: operations['deleteProductVariant'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/catalog/products/category-assignments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List category assignments */
    get: operations['getProductsCategoryAssignments'];
    /** Create category assignments */
    put: operations['createProductsCategoryAssignments'];
    post?: never;
    /**
     * Delete category assignments
     * @description Those that match every filter. At least one filter is needed.
     */
    delete: operations['deleteProductsCategoryAssignments'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/catalog/products/channel-assignments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List channel assignments */
    get: operations['getProductsChannelAssignments'];
    /** Create channel assignments */
    put: operations['createProductsChannelAssignments'];
    post?: never;
    /**
     * Delete channel assignments
     * @description Those that match every filter. At least one filter is needed.
     */
    delete: operations['deleteProductsChannelAssignments'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/catalog/trees': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List trees */
    get: operations['getCategoryTrees'];
    /**
     * Create or change trees
     * @description A tree with an id is changed; one without is created.
     */
    put: operations['upsertCategoryTrees'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/catalog/trees/{tree_id}/categories': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        tree_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    /** Read a tree */
    get: operations['getCategoryTree'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/catalog/trees/categories': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List categories of all trees */
    get: operations['getAllCategories'];
    /**
     * Change categories
     * @description All of them or none. A field that is left out keeps its value.
     */
    put: operations['updateCategories'];
    /**
     * Create categories
     * @description All of them or none.
     */
    post: operations['createCategories'];
    /**
     * Delete categories
     * @description Those that match every filter. At least one filter is needed.
     */
    delete: operations['deleteTreeCategories'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/catalog/variants': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List variants of all products */
    get: operations['getVariants'];
    /**
     * Change variants of any products
     * @description Up to 50 at once; all of them or none.
     */
    put: operations['updateVariantsBatch'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/channels': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List channels */
    get: operations['getChannels'];
    put?: never;
    /** Create a channel */
    post: operations['createChannel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/channels/{channel_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The channel. */
        channel_id: components['parameters']['ChannelIdPath'];
      };
      cookie?: never;
    };
    /** Read a channel */
    get: operations['getChannel'];
    /**
     * Change a channel
     * @description A field that is left out keeps its value.
     */
    put: operations['updateChannel'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/channels/{channel_id}/currency-assignments': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The channel. */
        channel_id: components['parameters']['ChannelIdPath'];
      };
      cookie?: never;
    };
    /**
     * Read what a channel sells in
     * @description Without an assignment that is what the store sells in.
     */
    get: operations['getSingleChannelCurrencyAssignments'];
    /**
     * Change what a channel sells in
     * @description As the POST does.
     */
    put: operations['updateSingleChannelCurrencyAssignments'];
    /**
     * Say what a channel sells in
     * @description What was assigned to it before is replaced.
     */
    post: operations['createSingleChannelCurrencyAssignments'];
    /** Have a channel sell in what the store does */
    delete: operations['deleteSingleChannelCurrencyAssignments'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/channels/{channel_id}/site': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The channel. */
        channel_id: components['parameters']['ChannelIdPath'];
      };
      cookie?: never;
    };
    /** Read a channel's site */
    get: operations['getChannelSite'];
    /** Change the address of a channel's site */
    put: operations['updateChannelSite'];
    /** Create a channel's site */
    post: operations['createChannelSite'];
    /** Delete a channel's site */
    delete: operations['deleteChannelSite'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/channels/currency-assignments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List what each channel sells in */
    get: operations['getAllCurrencyAssignments'];
    /**
     * Change what several channels sell in
     * @description As the POST does.
     */
    put: operations['updateMultipleChannelsCurrencyAssignments'];
    /**
     * Say what several channels sell in
     * @description All of them or none. What was assigned to them before is replaced.
     */
    post: operations['createMultipleChannelsCurrencyAssignments'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/customers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List customers */
    get: operations['getCustomers'];
    /**
     * Update customers
     * @description Up to ten at once; all of them or none. A field that is left out keeps its value.
     */
    put: operations['updateCustomers'];
    /**
     * Create customers
     * @description Up to ten at once; all of them or none.
     */
    post: operations['createCustomers'];
    /**
     * Delete customers
     * @description Without `id:in` nothing is deleted.
     */
    delete: operations['deleteCustomers'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/customers/{customerId}/consent': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customerId: components['schemas']['Id'];
      };
      cookie?: never;
    };
    /**
     * Read what a customer lets the shop keep on their devices
     * @description Nothing is allowed and nothing denied until it is said. The answer has no envelope.
     */
    get: operations['getCustomerConsent'];
    /**
     * Say what a customer lets the shop keep on their devices
     * @description Replaces all that was said before.
     */
    put: operations['updateCustomerConsent'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/customers/{customerId}/metafields': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customerId: components['parameters']['MetafieldCustomer'];
      };
      cookie?: never;
    };
    /**
     * List the metafields of a customer
     * @description Those that the calling app may read, by id.
     */
    get: operations['getCustomersMetafields'];
    put?: never;
    /**
     * Create a metafield of a customer
     * @description One whose namespace and key the app has given this customer already is answered 409.
     */
    post: operations['createCustomerMetafields'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/customers/{customerId}/metafields/{metafieldId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customerId: components['parameters']['MetafieldCustomer'];
        metafieldId: components['parameters']['MetafieldId'];
      };
      cookie?: never;
    };
    /** Read a metafield of a customer */
    get: operations['getMetafieldsCustomerId'];
    /**
     * Change a metafield of a customer
     * @description A field that is left out keeps its value. The path says which one it is.
     */
    put: operations['updateCustomerMetafield'];
    post?: never;
    /** Delete a metafield of a customer */
    delete: operations['deleteCustomerMetafieldsId'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/customers/{customerId}/stored-instruments': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customerId: components['parameters']['MetafieldCustomer'];
      };
      cookie?: never;
    };
    /**
     * List what a customer pays with
     * @description Nothing can be stored until payments are built, so the list is empty. It has no envelope.
     */
    get: operations['getCustomerStoredInstruments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/customers/addresses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List addresses */
    get: operations['getCustomersAddresses'];
    /**
     * Update addresses
     * @description A field that is left out keeps its value.
     */
    put: operations['updateCustomersAddresses'];
    /**
     * Create addresses
     * @description An address that the customer already has is skipped and absent from the answer.
     */
    post: operations['createCustomersAddresses'];
    /** Delete addresses */
    delete: operations['deleteCustomersAddresses'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/customers/attribute-values': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List what customers have in attributes */
    get: operations['getCustomersAttributeValues'];
    /**
     * Set what customers have in attributes
     * @description All rows or none, of at most ten customers. A value that the customer has in the attribute is changed; else one is made.
     */
    put: operations['upsertCustomersAttributeValues'];
    post?: never;
    /** Take values from customers */
    delete: operations['deleteCustomersAttributeValues'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/customers/attributes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List customer attributes */
    get: operations['getCustomersAttributes'];
    /**
     * Rename customer attributes
     * @description All of them or none. The type of an attribute never changes.
     */
    put: operations['updateCustomersAttributes'];
    /**
     * Create customer attributes
     * @description All of them or none. A store has at most 50.
     */
    post: operations['createCustomersAttributes'];
    /**
     * Delete customer attributes
     * @description What customers have in them goes with them.
     */
    delete: operations['deleteCustomersAttributes'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/customers/form-field-values': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List form field values
     * @description Of customers and of addresses, by whose they are and field.
     */
    get: operations['getCustomersFormFieldValues'];
    /**
     * Set form field values
     * @deprecated
     * @description Up to ten at once; all of them or none. An empty value takes one back. Customers and their addresses take `form_fields` too, which is what the service recommends.
     */
    put: operations['updateCustomerFormFieldValues'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/customers/metafields': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the metafields of all customers
     * @description Those that the calling app may read, by id.
     */
    get: operations['getAllCustomersMetafields'];
    /**
     * Change metafields of customers
     * @description A field that is left out keeps its value. Rows are refused as when they are created.
     */
    put: operations['updateCustomersMetafields'];
    /**
     * Create metafields of customers
     * @description Rows that are refused are told by position; the others are written.
     */
    post: operations['createCustomersMetafields'];
    /**
     * Delete metafields of customers
     * @description Ids that are refused are told by position; the others are deleted.
     */
    delete: operations['deleteCustomersMetafields'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/customers/settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read the store's customer settings */
    get: operations['getCustomersSettings'];
    /**
     * Change the store's customer settings
     * @description A setting that is left out keeps its value.
     */
    put: operations['updateCustomersSettings'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/customers/settings/channels/{channel_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The channel. */
        channel_id: components['parameters']['ChannelIdPath'];
      };
      cookie?: never;
    };
    /**
     * Read a channel's customer settings
     * @description A setting that is null follows the store's.
     */
    get: operations['getCustomersSettingsChannel'];
    /**
     * Change a channel's customer settings
     * @description A setting that is left out keeps its value; null makes it follow the store's.
     */
    put: operations['updateCustomersSettingsChannel'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/customers/subscribers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List subscribers */
    get: operations['getSubscribers'];
    put?: never;
    /**
     * Create a subscriber
     * @description Without `consents` it is one for the newsletter.
     */
    post: operations['createSubscriber'];
    /**
     * Delete subscribers
     * @description Without a filter all of them.
     */
    delete: operations['deleteSubscribers'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/customers/subscribers/{subscriber_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        subscriber_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    /** Read a subscriber */
    get: operations['getSubscriber'];
    /**
     * Change a subscriber
     * @description A field that is left out keeps its value. Empty `consents` unsubscribe.
     */
    put: operations['updateSubscriber'];
    post?: never;
    /** Delete a subscriber */
    delete: operations['deleteSubscriber'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/customers/validate-credentials': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Check an e-mail address and a password
     * @description The answer has no envelope. Tries count against the same limits as a sign-in.
     */
    post: operations['validateCustomerCredentials'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/hooks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List webhooks
     * @description Those of the API account that asks.
     */
    get: operations['getWebhooks'];
    put?: never;
    /** Create a webhook */
    post: operations['createWebhooks'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/hooks/{webhook_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhook_id: components['parameters']['WebhookIdPath'];
      };
      cookie?: never;
    };
    /** Read a webhook */
    get: operations['getWebhook'];
    /**
     * Change a webhook
     * @description A field that is left out keeps its value. One that was deactivated is made active again here.
     */
    put: operations['updateWebhook'];
    post?: never;
    /**
     * Delete a webhook
     * @description What was on its way to it goes as well.
     */
    delete: operations['deleteWebhook'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/hooks/admin': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read who is told, all webhooks, and which domains are blocked */
    get: operations['getHooksAdmin'];
    /**
     * Set who is told
     * @description When a webhook of this API account is deactivated, or a domain is blocked.
     */
    put: operations['updateHooksAdmin'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/patron/form-fields': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the form fields of the store's own
     * @description By id. Those that every store has are on every form and not here.
     */
    get: operations['patronGetFormFields'];
    put?: never;
    /** Add a form field */
    post: operations['patronCreateFormField'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/patron/form-fields/{form_field_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        form_field_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    /** Read a form field */
    get: operations['patronGetFormField'];
    /**
     * Change a form field
     * @description What is left out stays, and so do its form and its type. An option that is left out of `options` is no longer offered; those who chose it keep it.
     */
    put: operations['patronUpdateFormField'];
    post?: never;
    /**
     * Delete a form field
     * @description What was said in it is deleted with it.
     */
    delete: operations['patronDeleteFormField'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/patron/mail': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read mail that was sent or kept
     * @description Newest first. Without a mail server, links are whole for an account that may change customers: whoever reads them
     *     can sign in as the customer. In every other case their tokens are hidden.
     */
    get: operations['getMail'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/patron/price-trace': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Explain a price
     * @description Quotes one item for one shopper and tells every step of it: the rule, the row its number comes from, the price before and after, and what was considered and did not apply, with why. The quote is the one of `POST /v3/pricing/products`, from the same run. Who names neither customer nor group asks for a guest. Prices have no dates: what holds now is told, and no other moment.
     */
    post: operations['patronTracePrice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/patron/settings/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read what a store asks of accounts */
    get: operations['patronGetAccountSettings'];
    /**
     * Change what a store asks of accounts
     * @description A field that is left out keeps its value; null takes it back. reCAPTCHA is turned on only with both keys. The secret key is kept encrypted and never shown. Passwords that customers have stay good.
     */
    put: operations['patronUpdateAccountSettings'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/patron/sign-in-events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read the sign-in log */
    get: operations['getSignInEvents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/patron/webhook-deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read the delivery log of webhooks */
    get: operations['patronGetWebhookDeliveries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/patron/webhook-deliveries/{delivery_id}/redeliver': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        delivery_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send again now
     * @description The same body under the same `webhook-id`, to where the webhook goes now, as a delivery of its own with all its attempts.
     */
    post: operations['patronRedeliverWebhook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/pricelists': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List price lists */
    get: operations['getPriceLists'];
    put?: never;
    /** Create a price list */
    post: operations['createPriceList'];
    /**
     * Delete price lists
     * @description Those that match every filter; without a filter, all price lists of the store.
     */
    delete: operations['deletePriceLists'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/pricelists/{price_list_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        price_list_id: components['parameters']['PriceListId'];
      };
      cookie?: never;
    };
    /** Read a price list */
    get: operations['getPriceList'];
    /**
     * Change a price list
     * @description A field that is left out keeps its value.
     */
    put: operations['updatePriceList'];
    post?: never;
    /** Delete a price list */
    delete: operations['deletePriceList'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/pricelists/{price_list_id}/assignments': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        price_list_id: components['parameters']['PriceListId'];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Assign the list to a group on a channel
     * @description Replaces the list that the group had on that channel. 0 is any group or any channel.
     */
    put: operations['upsertPriceListAssignment'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/pricelists/{price_list_id}/records': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        price_list_id: components['parameters']['PriceListId'];
      };
      cookie?: never;
    };
    /** List the records of a price list */
    get: operations['getPriceListRecords'];
    /**
     * Create or change records
     * @description Up to 1,000 at once. A wrong row is refused and the others are written. A record is named by its variant (or SKU) and currency. Of a record that is there already, a price that is left out keeps its value; null takes it away.
     */
    put: operations['upsertPriceListRecords'];
    /**
     * Create records
     * @description Up to 100 at once. A wrong row is refused and the others are written. A record that is there already is refused.
     */
    post: operations['createPriceListRecords'];
    /**
     * Delete records
     * @description Without `variant_id:in` and `sku:in`, all records of the list are deleted, or those in the currency.
     */
    delete: operations['deletePriceListRecords'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/pricelists/{price_list_id}/records/{variant_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        price_list_id: components['parameters']['PriceListId'];
        variant_id: components['parameters']['VariantId'];
      };
      cookie?: never;
    };
    /** List the records of a variant */
    get: operations['getPriceListRecordsByVariantId'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/pricelists/{price_list_id}/records/{variant_id}/{currency_code}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        currency_code: components['schemas']['CurrencyCode'];
        price_list_id: components['parameters']['PriceListId'];
        variant_id: components['parameters']['VariantId'];
      };
      cookie?: never;
    };
    /** Read a record */
    get: operations['getPriceListRecord'];
    /**
     * Create or change a record
     * @description A price that is left out keeps its value; null takes it away.
     */
    put: operations['setPriceListRecord'];
    post?: never;
    /** Delete a record */
    delete: operations['deletePriceListRecord'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/pricelists/assignments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List assignments */
    get: operations['getListOfPriceListAssignments'];
    put?: never;
    /**
     * Create assignments
     * @description Up to 25 at once; a wrong one is refused and the others are made. Each names a group, a channel, or a group on a channel; 0 is any.
     */
    post: operations['createPriceListAssignments'];
    /**
     * Delete assignments
     * @description Those that match every filter. At least one filter is needed.
     */
    delete: operations['deletePriceListAssignments'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/pricelists/records': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Create or change records of several lists
     * @description Up to 1,000 at once. Otherwise as for one list.
     */
    put: operations['upsertPriceListsRecords'];
    /**
     * Create records of several lists
     * @description Up to 100 at once. Otherwise as for one list.
     */
    post: operations['createPriceListsRecords'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/pricing/products': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Price products for a shopper
     * @description Quotes each item for the group or the customer named, or for a guest. Items are answered in the order in which they were sent. `options` takes options and modifiers; while several variants are possible, the product is priced as a whole and the ranges are those of the variants that are. Tax is that of the zone of `country_code`, else of the customer's address, else of guests. The currency is one that the channel has enabled.
     */
    post: operations['getPrices'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/settings/store/available-locales': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the languages that a storefront may have
     * @description Not in the documentation; a published client calls it.
     */
    get: operations['getSettingsAvailableLocales'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/settings/store/profile': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the store's profile
     * @description Without `channel_id` the store's, as they hold. With it those that the channel has of its own; null where it has none.
     */
    get: operations['getSettingsStoreProfile'];
    /**
     * Change the store's profile
     * @description A field that is left out keeps its value; null takes it back.
     */
    put: operations['updateSettingsStoreProfile'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/settings/storefront/seo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read what search engines are told
     * @description Without `channel_id` the store's, as they hold. With it those that the channel has of its own; null where it has none.
     */
    get: operations['getSettingsStorefrontSeo'];
    /**
     * Change what search engines are told
     * @description A field that is left out keeps its value; null takes it back.
     */
    put: operations['updateSettingsStorefrontSeo'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/settings/storefront/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the messages of a closed storefront
     * @description Without `channel_id` the store's, as they hold. With it those that the channel has of its own; null where it has none.
     */
    get: operations['getSettingsStorefrontStatus'];
    /**
     * Change the messages of a closed storefront
     * @description A field that is left out keeps its value; null takes it back.
     */
    put: operations['updateSettingsStorefrontStatus'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/sites': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List sites */
    get: operations['getSites'];
    put?: never;
    /**
     * Create a site
     * @description A channel has at most one.
     */
    post: operations['createSite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/sites/{site_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        site_id: components['parameters']['SiteId'];
      };
      cookie?: never;
    };
    /** Read a site */
    get: operations['getSite'];
    /** Change a site's address */
    put: operations['updateSite'];
    post?: never;
    /** Delete a site */
    delete: operations['deleteSite'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/sites/{site_id}/routes': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        site_id: components['parameters']['SiteId'];
      };
      cookie?: never;
    };
    /** List a site's routes */
    get: operations['getSiteRoutes'];
    /**
     * Create or replace routes
     * @description A route with an id is changed; one without is created.
     */
    put: operations['updateSiteRoutes'];
    /** Create a route */
    post: operations['createSiteRoute'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/sites/{site_id}/routes/{route_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        route_id: components['schemas']['Id'];
        site_id: components['parameters']['SiteId'];
      };
      cookie?: never;
    };
    /** Read a route */
    get: operations['getSiteRoute'];
    /** Change a route */
    put: operations['updateSiteRoute'];
    post?: never;
    /** Delete a route */
    delete: operations['deleteSiteRoute'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/store/metafields': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the metafields of the store
     * @description Those that the calling app may read, by id.
     */
    get: operations['getStoreMetafields'];
    /**
     * Change metafields of the store
     * @description A field that is left out keeps its value.
     */
    put: operations['updateStoreMetafields'];
    /**
     * Create metafields of the store
     * @description Rows that are refused are told by position; the others are written.
     */
    post: operations['createStoresMetafields'];
    /** Delete metafields of the store */
    delete: operations['deleteStoreMetafields'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/store/metafields/{metafieldId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        metafieldId: components['parameters']['MetafieldId'];
      };
      cookie?: never;
    };
    /** Read a metafield of the store */
    get: operations['getStoreMetafield'];
    /**
     * Change a metafield of the store
     * @description A field that is left out keeps its value.
     */
    put: operations['updateStoreMetafield'];
    post?: never;
    /** Delete a metafield of the store */
    delete: operations['deleteStoreMetafield'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/storefront/api-token': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a storefront token
     * @description For a browser: `allowed_cors_origins` names the origins that may send it. Without that list it is for use by a server. Give exactly one of `channel_id` and `channel_ids`.
     */
    post: operations['createToken'];
    /**
     * Revoke a storefront, private or impersonation token
     * @description The token is refused from the next request on. The answer has no body.
     */
    delete: operations['revokeToken'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/storefront/api-token-customer-impersonation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a customer impersonation token
     * @description For a server only. Sent with `X-Bc-Customer-Id` it shows the storefront as that customer sees it. Give exactly one of `channel_id` and `channel_ids`.
     */
    post: operations['createTokenWithCustomerImpersonation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/storefront/api-token-private': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a private token
     * @description For a server only, limited to the access scopes it names; a browser that sends it is refused. Give exactly one of `channel_id` and `channel_ids`.
     */
    post: operations['createPrivateToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/tax/classes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Rename tax classes
     * @description All of them or none, at most 50. An id that is not there is answered 400.
     */
    put: operations['taxClassBatchPut'];
    /**
     * Add tax classes
     * @description All of them or none, at most 50. A name that the store has already is answered 409.
     */
    post: operations['taxClassBatchPost'];
    /**
     * Delete tax classes
     * @description All of them or none, at most 50. Products of a class that is gone are taxed as those of the default class are.
     */
    delete: operations['taxClassBatchDelete'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/tax/customers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the tax properties of customers
     * @description Those customers that have any, by id.
     */
    get: operations['getTaxCustomers'];
    /**
     * Set tax properties of customers
     * @description All of them or none. Properties that are not named stay; the answer has all of each customer.
     */
    put: operations['updateTaxCustomers'];
    post?: never;
    /**
     * Remove all tax properties of customers
     * @description Without `customer_id:in` nothing is removed (400).
     */
    delete: operations['deleteTaxCustomers'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/tax/products/properties': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the tax properties of products
     * @description Those of these products that have any, by id. Without `product_id:in` the answer is 400.
     */
    get: operations['getProductsTaxProperties'];
    /**
     * Set tax properties of products
     * @description All of them or none. Properties that are not named stay; the answer has all of each product.
     */
    put: operations['updateProductTaxProperties'];
    post?: never;
    /**
     * Remove all tax properties of products
     * @description Without `product_id:in` nothing is removed (400).
     */
    delete: operations['deleteProductTaxProperties'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/tax/properties': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List tax properties
     * @description By id.
     */
    get: operations['getTaxProperties'];
    /**
     * Change tax properties
     * @description All of them or none; what is left out stays.
     */
    put: operations['updateTaxProperties'];
    /**
     * Add tax properties
     * @description All of them or none. A code names one property of the store.
     */
    post: operations['createTaxProperties'];
    /**
     * Delete tax properties
     * @description All of them or none. One that has values is answered 409; without `id:in` the answer is 400.
     */
    delete: operations['deleteTaxProperties'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/tax/providers/{provider_id}/connection': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The provider's name. */
        provider_id: string;
      };
      cookie?: never;
    };
    /**
     * Read a connection
     * @description A provider that was never connected is answered 404. The password is never told.
     */
    get: operations['getTaxProviderConnection'];
    /**
     * Make or change a connection
     * @description What is left out stays.
     */
    put: operations['updateTaxProviderConnection'];
    post?: never;
    /**
     * Forget a connection
     * @description The answer says once more whose it was.
     */
    delete: operations['deleteTaxProviderConnection'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/tax/rates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List tax rates
     * @description By id.
     */
    get: operations['getTaxRates'];
    /**
     * Change tax rates
     * @description All of them or none; what is left out stays, also the rates of other classes.
     */
    put: operations['updateTaxRates'];
    /**
     * Add tax rates
     * @description All of them or none. Rates of one priority add up; a higher one is taken of the price with all lower ones in it. A rate takes nothing of a class that it does not name.
     */
    post: operations['createTaxRates'];
    /**
     * Delete tax rates
     * @description Without `id:in` nothing is deleted (400).
     */
    delete: operations['deleteTaxRates'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/tax/settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read the tax settings */
    get: operations['getTaxSettings'];
    /**
     * Change the tax settings
     * @description What is left out stays. Patron does not find out where a guest is and calls no tax provider: geolocation, fallback and document submission are kept, and change nothing.
     */
    put: operations['updateTaxSettings'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/tax/zonecheck': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Find the tax zones of places
     * @description Answers one zone for each place, in their order.
     */
    post: operations['zone-check'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/tax/zones': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List tax zones
     * @description All of them, by id. Zone 1 is the default one, for whoever is in no other.
     */
    get: operations['getTaxZones'];
    /**
     * Change tax zones
     * @description All of them or none; what is left out stays. The default zone is always enabled, and has no locations and no customer groups.
     */
    put: operations['updateTaxZones'];
    /**
     * Add tax zones
     * @description All of them or none. A zone is made of countries, of subdivisions, or of postal codes of one country; customer groups narrow it.
     */
    post: operations['createTaxZones'];
    /**
     * Delete tax zones with their rates
     * @description Without `id:in` nothing is deleted (400). Where the settings name one, they name the default zone then.
     */
    delete: operations['deleteTaxZones'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/wishlists': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List wishlists */
    get: operations['getWishlists'];
    put?: never;
    /**
     * Create a wishlist
     * @description A product and variant that is named twice is on the list once.
     */
    post: operations['createWishlist'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/wishlists/{wishlist_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The wishlist. */
        wishlist_id: components['parameters']['WishlistIdPath'];
      };
      cookie?: never;
    };
    /** Read a wishlist */
    get: operations['getWishlist'];
    /**
     * Change a wishlist
     * @description The items are all that the list has afterwards. One with an id stays.
     */
    put: operations['updateWishlist'];
    post?: never;
    /** Delete a wishlist */
    delete: operations['deleteWishlist'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/wishlists/{wishlist_id}/items': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The wishlist. */
        wishlist_id: components['parameters']['WishlistIdPath'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add items to a wishlist
     * @description What the list has already is not added again.
     */
    post: operations['addWishlistItem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/wishlists/{wishlist_id}/items/{item_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The item. */
        item_id: components['schemas']['Id'];
        /** @description The wishlist. */
        wishlist_id: components['parameters']['WishlistIdPath'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Take an item off a wishlist */
    delete: operations['deleteWishlistItem'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AccountSettings: {
      /** @description Whether shoppers may make accounts of their own. */
      account_creation: boolean;
      /** @description Of new passwords. A letter is always asked for. */
      password_complexity: {
        minimum_length: number;
        minimum_numbers: number;
        minimum_special_characters: number;
        require_lower_case: boolean;
        require_upper_case: boolean;
      };
      recaptcha: {
        enabled_on_checkout: boolean;
        enabled_on_storefront: boolean;
        has_secret_key: boolean;
        site_key: string;
      };
    };
    AddressFormFieldValue: {
      address_id: number;
      name: string;
      value: components['schemas']['FormFieldContent'];
    };
    AddressLine: string;
    AddressName: string;
    /** @enum {string} */
    AddressType: 'residential' | 'commercial';
    /** @description Empty where there is none. */
    Adjuster: {
      /** @enum {string} */
      adjuster?: 'relative' | 'percentage';
      adjuster_value?: number;
    };
    /** @description An empty one, or one of nulls, takes the adjuster away. */
    AdjusterInput:
      | null
      | Record<string, never>
      | {
          /** @enum {string|null} */
          adjuster: 'relative' | 'percentage' | null;
          adjuster_value: number | null;
        };
    AdjustersInput: {
      /** @description An address, or nothing to take the picture away. */
      image_url?: components['schemas']['PictureUrl'] | string;
      price?: components['schemas']['AdjusterInput'];
      purchasing_disabled?: {
        message?: string;
        status?: boolean;
      };
      weight?: components['schemas']['AdjusterInput'];
    };
    AllProductsRule: {
      amount: components['schemas']['RuleAmount'];
      method: components['schemas']['RuleMethod'];
      /** @enum {string} */
      type: 'all';
    };
    AttributeName: string;
    /** @description Text, whatever the type of the attribute. A number is written `12` or `-1.5`, a date as in ISO 8601. */
    AttributeText: string;
    /** @enum {string} */
    AttributeType: 'string' | 'number' | 'date';
    /** @enum {string} */
    Availability: 'available' | 'disabled' | 'preorder';
    /** @description How many rows there were and what became of them. */
    BatchMeta: {
      failed: number;
      success: number;
      total: number;
    };
    Brand: {
      custom_url: components['schemas']['WireUrl'];
      id: number;
      image_url: string;
      meta_description: string;
      name: string;
      page_title: string;
      search_keywords: string;
    };
    BrandUrl: {
      is_customized?: boolean;
      url: string;
    };
    BulkPricingRule: {
      amount: number;
      id: number;
      quantity_max: number;
      quantity_min: number;
      type: components['schemas']['BulkPricingType'];
    };
    BulkPricingRuleInput: {
      amount: components['schemas']['RuleAmount'];
      /** @description 0 means no limit. */
      quantity_max: number;
      quantity_min: number;
      type: components['schemas']['BulkPricingType'];
    };
    /**
     * @description `price` is an amount off each unit, `percent` a percentage off, `fixed` the price itself.
     * @enum {string}
     */
    BulkPricingType: 'price' | 'percent' | 'fixed';
    CalendarPart: number | string;
    Cart: {
      base_amount: number;
      cart_amount: number;
      channel_id: number;
      /** @description Empty until coupons are built. */
      coupons: unknown[];
      created_time: components['schemas']['Timestamp'];
      currency: {
        code: string;
      };
      /** @description 0 for a guest. */
      customer_id: number;
      discount_amount: number;
      discounts: {
        discounted_amount: number;
        id: string;
      }[];
      email: string;
      id: string;
      line_items: {
        custom_items: {
          extended_list_price: number;
          id: string;
          image_url: string;
          list_price: number;
          name: string;
          quantity: number;
          sku: string;
        }[];
        digital_items: components['schemas']['CartItem'][];
        /** @description Empty until gift certificates are built. */
        gift_certificates: unknown[];
        physical_items: components['schemas']['CartItem'][];
      };
      locale: string;
      /** @description With `include=redirect_urls`. */
      redirect_urls?: components['schemas']['CartRedirectUrls'];
      tax_included: boolean;
      updated_time: components['schemas']['Timestamp'];
      version: number;
    };
    CartCustomItemInput: {
      /** Format: uri */
      image_url?: string;
      list_price: components['schemas']['Price'];
      name: string;
      quantity: number;
      sku?: string;
    };
    CartItem: {
      added_by_promotion: boolean;
      coupon_amount: number;
      /** @description Empty until coupons are built. */
      coupons: unknown[];
      discount_amount: number;
      discounts: {
        discounted_amount: number;
        id: string;
      }[];
      extended_list_price: number;
      extended_sale_price: number;
      id: string;
      image_url: string;
      is_mutable: boolean;
      is_require_shipping: boolean;
      list_price: number;
      name: string;
      /** @description When asked for by `include`. */
      options?: components['schemas']['CartItemOption'][];
      original_price: number;
      parent_id: string | null;
      product_id: number;
      quantity: number;
      sale_price: number;
      sku: string;
      taxable: boolean;
      url: string;
      variant_id: number;
    };
    CartItemOption: {
      name: string;
      nameId: number;
      value: string;
      /** @description Null where it was entered. */
      valueId: number | null;
    };
    CartLineInput: {
      /** @description Overrides the price for this cart. */
      list_price?: components['schemas']['Price'];
      name?: string;
      option_selections?: {
        /** @description Another name of the option in this cart. */
        name?: string;
        /** @description Taken, and of no use. */
        nameId?: number;
        option_id: components['schemas']['Id'];
        /** @description The id of a value, or its label; a text; a number; a day as seconds of the Unix clock, by its parts, or in ISO 8601. Files are not built yet. */
        option_value:
          | number
          | string
          | {
              day: components['schemas']['CalendarPart'];
              month: components['schemas']['CalendarPart'];
              year: components['schemas']['CalendarPart'];
            }
          | {
              originalName: string;
              temporaryPath: string;
            };
        /** @description Another name of the value in this cart. */
        value?: string;
        /** @description Taken, and of no use. */
        valueId?: number;
      }[];
      product_id: components['schemas']['Id'];
      quantity: number;
      variant_id?: components['schemas']['Id'];
    };
    CartRedirectUrls: {
      cart_url: string;
      checkout_url: string;
      embedded_checkout_url: string;
    };
    /** @description The version that was read. If the cart has changed since, the answer is 409. */
    CartVersion: number;
    Category: {
      custom_url: components['schemas']['WireUrl'];
      default_product_sort: components['schemas']['DefaultProductSort'];
      description: string;
      id: number;
      image_url: string;
      is_visible: boolean;
      layout_file: string;
      meta_description: string;
      name: string;
      page_title: string;
      parent_id: number;
      search_keywords: string;
      sort_order: number;
    };
    /** @description Which categories, and the products in them, the members see. */
    CategoryAccess: {
      /** @description With `specific`: these categories and no others. */
      categories?: components['schemas']['Id'][];
      /** @enum {string} */
      type: 'all' | 'specific' | 'none';
    };
    CategoryNode: {
      children: components['schemas']['CategoryNode'][];
      depth: number;
      id: number;
      is_visible: boolean;
      name: string;
      parent_id: number;
      /** @description The ids from the top to this one. */
      path: number[];
      url: string;
    };
    CategoryRule: {
      amount: components['schemas']['RuleAmount'];
      category_id: components['schemas']['Id'];
      method: components['schemas']['RuleMethod'];
      /** @enum {string} */
      type: 'category';
    };
    CategoryTree: {
      channels: number[];
      id: number;
      name: string;
    };
    CategoryUrl: {
      is_customized?: boolean;
      url: string;
    };
    ChangedTaxZone: {
      enabled?: boolean;
      id: components['schemas']['Id'];
      name?: components['schemas']['TaxZoneName'];
      price_display_settings?: {
        show_both_on_detail_view?: boolean;
        show_both_on_list_view?: boolean;
        show_inclusive?: boolean;
      };
      shopper_target_settings?: components['schemas']['ShopperTargetInput'];
    };
    Channel: {
      currencies?: components['schemas']['ChannelCurrencies'];
      date_created: components['schemas']['Timestamp'];
      date_modified: components['schemas']['Timestamp'];
      external_id: string;
      icon_url: string;
      id: number;
      /** @description Whether the status lets shoppers in. */
      is_enabled: boolean;
      is_listable_from_ui: boolean;
      is_visible: boolean;
      name: string;
      platform: string;
      status: components['schemas']['ChannelStatus'];
      type: components['schemas']['ChannelType'];
    };
    /** @description The channels this customer may enter. Null means every channel that allows global logins; an empty list is refused. */
    ChannelAccess: components['schemas']['Id'][] | null;
    ChannelCurrencies: {
      channel_id: number;
      default_currency: string;
      enabled_currencies: string[];
    };
    ChannelCurrenciesInput: {
      default_currency: components['schemas']['CurrencyCode'];
      enabled_currencies: components['schemas']['CurrencyCodes'];
    };
    ChannelCurrenciesRows: {
      channel_id: components['schemas']['Id'];
      default_currency: components['schemas']['CurrencyCode'];
      enabled_currencies: components['schemas']['CurrencyCodes'];
    }[];
    /**
     * @description A storefront is prelaunch, active, inactive, archived or deleted; other types are connected, disconnected, archived or deleted. A new channel is not deleted, and one that was opened does not go back to prelaunch.
     * @enum {string}
     */
    ChannelStatus:
      | 'active'
      | 'prelaunch'
      | 'inactive'
      | 'connected'
      | 'disconnected'
      | 'archived'
      | 'deleted'
      | 'terminated';
    /** @enum {string} */
    ChannelType: 'pos' | 'marketplace' | 'storefront' | 'marketing';
    City: string;
    Company: string;
    /** @enum {string} */
    ConditionFilter: 'new' | 'used' | 'refurbished';
    ConsentCategories: ('essential' | 'functional' | 'analytics' | 'targeting')[];
    ConsentNumbers: (1 | 2 | 3)[];
    Count: {
      count: number;
    };
    /** @description Two letters, ISO 3166-1. */
    CountryCode: string;
    CountryV2: {
      /** @description Its English name. */
      country: string;
      country_iso2: string;
      country_iso3: string;
      id: number;
      states: components['schemas']['SubresourceV2'];
    };
    Currency: {
      auto_update: boolean;
      country_iso2: string;
      currency_code: string;
      /** @description With ten decimals; 1 for the default. */
      currency_exchange_rate: string;
      decimal_places: number;
      decimal_token: string;
      default_for_country_codes: string[];
      enabled: boolean;
      id: number;
      /** @description Whether the prices of the catalogue are in it. */
      is_default: boolean;
      is_transactional: boolean;
      /** Format: date-time */
      last_updated: string;
      name: string;
      thousands_token: string;
      token: string;
      token_location: components['schemas']['CurrencyTokenLocation'];
      /** @description Whether the name is the currency's usual one. */
      use_default_name: boolean;
    };
    /** @description Whether your rate service keeps the rate up to date. Kept; Patron fetches no rates. */
    CurrencyAutoUpdate: boolean;
    /** @description Three letters, ISO 4217. */
    CurrencyCode: string;
    /** @description Enabled currencies of the store, the default among them. */
    CurrencyCodes: components['schemas']['CurrencyCode'][];
    /** @description Two letters, ISO 3166-1; those the code begins with where it is left out. */
    CurrencyCountry: string;
    /** @description How many decimals amounts are rounded to and shown with. */
    CurrencyDecimals: number;
    CurrencyDecimalToken: string;
    /** @description Only `true` changes anything; the default currency is replaced, never unset. */
    CurrencyIsDefault: boolean;
    CurrencyName: string;
    CurrencyThousandsToken: string;
    CurrencyToken: string;
    /** @enum {string} */
    CurrencyTokenLocation: 'left' | 'right';
    /** @description Cursor paging when `before` or `after` was asked for; else page paging and the cursors of the page. */
    CursorMeta: {
      cursor_pagination?: components['schemas']['CursorPagination'];
      pagination?: components['schemas']['Pagination'];
    };
    CursorPagination: {
      /** @description How many items are in this answer. */
      count: number;
      /** @description Names the last item; null when there is none. */
      end_cursor: string | null;
      links: components['schemas']['PageLinks'];
      /** @description The limit that was used. */
      per_page: number;
      /** @description Names the first item; null when there is none. */
      start_cursor: string | null;
    };
    Customer: {
      accepts_product_review_abandoned_cart_emails: boolean;
      address_count: number;
      /** @description With `include=addresses`, and in the answer to a write; at most ten. */
      addresses?: components['schemas']['CustomerAddress'][];
      /** @description How many attributes the customer has a value in. */
      attribute_count: number;
      /** @description With `include=attributes`, and in the answer to a write; at most ten. */
      attributes?: components['schemas']['CustomerAttributeValue'][];
      authentication: {
        force_password_reset: boolean;
      };
      /** @description Null means every channel that allows global logins. */
      channel_ids: number[] | null;
      company: string;
      /** @description 0 means no group. */
      customer_group_id: number;
      date_created: components['schemas']['Timestamp'];
      date_modified: components['schemas']['Timestamp'];
      email: string;
      first_name: string;
      /** @description With `include=formfields`, and in the answer to a write. */
      form_fields?: components['schemas']['CustomerFormFieldValue'][];
      id: number;
      last_name: string;
      notes: string;
      origin_channel_id: number;
      phone: string;
      registration_ip_address: string;
      /** @description With `include=segment_ids`. Always empty, since there are no segments yet. */
      segment_ids?: string[];
      /** @description With `include=shopper_profile_id`. Always null, since there are no shopper profiles yet. */
      shopper_profile_id?: null;
      /** @description With `include=storecredit`, and in the answer to a write. */
      store_credit_amounts?: {
        amount: number;
      }[];
      tax_exempt_category: string;
    };
    CustomerAddress: {
      /** @enum {string} */
      address_type: 'residential' | 'commercial';
      address1: string;
      address2: string;
      city: string;
      company: string;
      /** @description The country's English name. */
      country: string;
      country_code: string;
      customer_id: number;
      first_name: string;
      /** @description With `include=formfields`, and in the answer to a write. */
      form_fields?: components['schemas']['AddressFormFieldValue'][];
      id: number;
      last_name: string;
      phone: string;
      postal_code: string;
      state_or_province: string;
    };
    /** @description An address of a customer that is being created. */
    CustomerAddressInput: {
      address_type?: components['schemas']['AddressType'];
      address1: components['schemas']['AddressLine'];
      address2?: components['schemas']['AddressLine'];
      city: components['schemas']['City'];
      company?: components['schemas']['Company'];
      country_code: components['schemas']['CountryCode'];
      first_name: components['schemas']['AddressName'];
      form_fields?: components['schemas']['FormFieldValueInputs'];
      last_name: components['schemas']['AddressName'];
      phone?: components['schemas']['CustomerPhone'];
      postal_code?: components['schemas']['PostalCode'];
      state_or_province?: components['schemas']['StateOrProvince'];
    };
    CustomerAddressV2: {
      /** @enum {string} */
      address_type: 'residential' | 'commercial';
      city: string;
      company: string;
      /** @description Its English name. */
      country: string;
      country_iso2: string;
      customer_id: number;
      first_name: string;
      id: number;
      last_name: string;
      phone: string;
      state: string;
      street_1: string;
      street_2: string;
      zip: string;
    };
    CustomerAttribute: {
      date_created: components['schemas']['Timestamp'];
      date_modified: components['schemas']['Timestamp'];
      id: number;
      name: string;
      type: components['schemas']['AttributeType'];
    };
    CustomerAttributeValue: {
      attribute_id: number;
      attribute_value: string;
      customer_id: number;
      date_created: components['schemas']['Timestamp'];
      date_modified: components['schemas']['Timestamp'];
      id: number;
    };
    CustomerAuthentication: {
      force_password_reset?: boolean;
      new_password?: string;
    };
    CustomerCreate: {
      accepts_product_review_abandoned_cart_emails?: boolean;
      addresses?: components['schemas']['CustomerAddressInput'][];
      /** @description None twice. The attributes are there already; values fit their types. */
      attributes?: {
        attribute_id: components['schemas']['Id'];
        attribute_value: components['schemas']['AttributeText'];
      }[];
      authentication?: components['schemas']['CustomerAuthentication'];
      channel_ids?: components['schemas']['ChannelAccess'];
      company?: components['schemas']['Company'];
      customer_group_id?: components['schemas']['IdOrZero'];
      email: components['schemas']['Email'];
      first_name: components['schemas']['FirstName'];
      form_fields?: components['schemas']['FormFieldValueInputs'];
      last_name: components['schemas']['LastName'];
      notes?: components['schemas']['CustomerNotes'];
      origin_channel_id?: components['schemas']['Id'];
      phone?: components['schemas']['CustomerPhone'];
      store_credit_amounts?: components['schemas']['StoreCreditAmounts'];
      tax_exempt_category?: components['schemas']['TaxExemptCategory'];
      /** @description Whether the customer is mailed a welcome. */
      trigger_account_created_notification?: boolean;
    };
    CustomerFormFieldV2: {
      name?: string;
      value?: string | null;
    };
    CustomerFormFieldValue: {
      customer_id: number;
      name: string;
      value: components['schemas']['FormFieldContent'];
    };
    CustomerGroup: {
      category_access: components['schemas']['CategoryAccess'];
      /** @description Such as `2026-01-15 12:00:00`, in UTC. */
      date_created: string;
      date_modified: string;
      discount_rules: {
        amount?: string;
        category_id?: number;
        method?: components['schemas']['RuleMethod'];
        price_list_id?: number;
        product_id?: number;
        /** @enum {string} */
        type: 'price_list' | 'all' | 'category' | 'product';
      }[];
      id: number;
      is_default: boolean;
      is_group_for_guests: boolean;
      name: string;
    };
    CustomerGroupSettings: {
      default_customer_group_id: number | null;
      guest_customer_group_id: number | null;
    };
    CustomerGroupSettingsInput: {
      /** @description The group a new customer gets; 0 for none. */
      default_customer_group_id?: components['schemas']['IdOrZero'] | null;
      /** @description The group a guest is priced as; 0 for none. */
      guest_customer_group_id?: components['schemas']['IdOrZero'] | null;
    };
    CustomerNotes: string;
    CustomerPhone: string;
    CustomerUpdate: {
      accepts_product_review_abandoned_cart_emails?: boolean;
      authentication?: components['schemas']['CustomerAuthentication'];
      channel_ids?: components['schemas']['ChannelAccess'];
      company?: components['schemas']['Company'];
      customer_group_id?: components['schemas']['IdOrZero'];
      email?: components['schemas']['Email'];
      first_name?: components['schemas']['FirstName'];
      form_fields?: components['schemas']['FormFieldValueInputs'];
      id: components['schemas']['Id'];
      last_name?: components['schemas']['LastName'];
      notes?: components['schemas']['CustomerNotes'];
      origin_channel_id?: components['schemas']['Id'];
      phone?: components['schemas']['CustomerPhone'];
      registration_ip_address?: string;
      store_credit_amounts?: components['schemas']['StoreCreditAmounts'];
      tax_exempt_category?: components['schemas']['TaxExemptCategory'];
    };
    CustomerV2: {
      accepts_marketing: boolean;
      addresses: components['schemas']['SubresourceV2'];
      company: string;
      /** @description 0 means no group. */
      customer_group_id: number;
      /** @description Such as `Thu, 15 Jan 2026 12:00:00 +0000`. */
      date_created: string;
      date_modified: string;
      email: string;
      first_name: string;
      /** @description Null where the customer has none. */
      form_fields: components['schemas']['CustomerFormFieldV2'][] | null;
      id: number;
      last_name: string;
      notes: string;
      phone: string;
      registration_ip_address: string;
      reset_pass_on_login: boolean;
      /** @description Such as `43.1500`. */
      store_credit: string;
      tax_exempt_category: string;
    };
    CustomUrl: {
      /** @description Redirects are not built yet; taken and left alone. */
      create_redirect?: boolean;
      is_customized?: boolean;
      url: string;
    };
    /** @enum {string} */
    DefaultProductSort:
      | 'use_store_settings'
      | 'featured'
      | 'newest'
      | 'best_selling'
      | 'alpha_asc'
      | 'alpha_desc'
      | 'avg_customer_review'
      | 'price_asc'
      | 'price_desc';
    /** @description What the members pay less. A price list is the only rule of its group. */
    DiscountRules: (
      | components['schemas']['PriceListRule']
      | components['schemas']['AllProductsRule']
      | components['schemas']['CategoryRule']
      | components['schemas']['ProductRule']
    )[];
    Email: string;
    /** @description Nothing to say about this answer. */
    EmptyMeta: Record<string, never>;
    /** @description How V2 refuses a request. */
    ErrorV2: {
      /** @description What is wrong. */
      message: string;
      /** @description The HTTP status. */
      status: number;
    }[];
    /** @description How V3 refuses a request. */
    ErrorV3: {
      /** @description What is wrong with which field. Fields of a list are named by position, such as `0.email`. */
      errors: {
        [key: string]: string;
      };
      /** @description The HTTP status. */
      status: number;
      /** @description What is wrong, in one sentence. */
      title: string;
      /** @description Where to read more. */
      type: string;
    };
    /** @description How much of this currency one unit of the default currency is; ten decimals count. */
    ExchangeRate: string | number;
    FieldNames: string[];
    FirstName: string;
    FormField: {
      form: components['schemas']['FormOfField'];
      id: number;
      name: string;
      /** @description Those that are offered. */
      options: {
        /** @description The option's own within the field. */
        id: number;
        name: string;
      }[];
      required: boolean;
      settings: components['schemas']['FormFieldSettings'];
      sort_order: number;
      type: components['schemas']['FormFieldType'];
    };
    /** @description Text; a number of a field of numbers; a date such as `2026-01-31`; the names of chosen checkboxes. */
    FormFieldContent: string | number | string[];
    /** @description Empty takes the value back. */
    FormFieldContentInput: string | number | string[];
    FormFieldName: string;
    /** @description In the order in which they are offered. */
    FormFieldOptionLabels: string[];
    /** @description What depends on the type; another type's setting is refused. On a change they replace those before. */
    FormFieldSettings: {
      /** @description What a picklist says before one is chosen. */
      choose_prefix?: string;
      /**
       * Format: date
       * @description Of date.
       */
      default_date?: string;
      /** @description Of numbers. */
      default_number?: number;
      /** @description Of text and multiline. */
      default_text?: string;
      /** Format: date */
      max_date?: string;
      /** @description Of text, password and numbers. */
      max_length?: number;
      max_number?: number;
      /** Format: date */
      min_date?: string;
      min_number?: number;
      /** @description Of multiline; 5 where it is left out. */
      rows?: number;
    };
    /** @enum {string} */
    FormFieldType:
      'checkboxes' | 'date' | 'multiline' | 'numbers' | 'password' | 'radiobuttons' | 'text' | 'picklist';
    FormFieldValue: {
      name: string;
      value: components['schemas']['FormFieldContent'];
    };
    FormFieldValueInput: {
      name: components['schemas']['FormFieldName'];
      value: components['schemas']['FormFieldContentInput'];
    };
    /** @description Values that are not named stay. */
    FormFieldValueInputs: components['schemas']['FormFieldValueInput'][];
    /**
     * @description The sign-up form, or those of addresses, shipping and billing alike.
     * @enum {string}
     */
    FormOfField: 'customer' | 'address';
    GroupName: string;
    /**
     * Format: int32
     * @description Ids are positive 32-bit numbers, counted per store.
     */
    Id: number;
    IdList: components['schemas']['Id'][];
    /**
     * Format: int32
     * @description An id, or 0 for none.
     */
    IdOrZero: number;
    IdOrZeroList: components['schemas']['IdOrZero'][];
    ItemOption: {
      option_id: components['schemas']['Id'];
      value_id: components['schemas']['Id'];
    };
    LastName: string;
    Mail: {
      channel_id: number;
      created_at: components['schemas']['Timestamp'];
      /** @description `null`: mail to who looks after the store. */
      customer_id: number | null;
      expires_at: components['schemas']['Timestamp'] | null;
      /** @description Why it was given up. */
      failure: string | null;
      from_name: string;
      html: string;
      id: number;
      sent_at: components['schemas']['Timestamp'] | null;
      /**
       * @description `kept`: there is no mail server to send it by.
       * @enum {string}
       */
      status: 'kept' | 'queued' | 'sent' | 'failed';
      subject: string;
      template: components['schemas']['MailTemplate'];
      text: string;
      to: string;
    };
    /** @enum {string} */
    MailTemplate:
      | 'welcome'
      | 'password_reset'
      | 'passwordless_login'
      | 'email_changed'
      | 'webhook_deactivated'
      | 'webhook_blocked';
    /** @description In the units of the store. */
    Measure: number;
    MeasureOrNull: components['schemas']['Measure'] | null;
    Metafield: {
      date_created: components['schemas']['Timestamp'];
      date_modified: components['schemas']['Timestamp'];
      description: string;
      id: number;
      key: string;
      namespace: string;
      /** @description The client id of the account that made it. */
      owner_client_id: string;
      permission_set: components['schemas']['MetafieldPermissionSet'];
      resource_id: number;
      /** @enum {string} */
      resource_type: 'customer' | 'store';
      value: string;
    };
    MetafieldBatchMeta: {
      failed: number;
      success: number;
      total: number;
    };
    MetafieldDescription: string;
    MetafieldName: string;
    /**
     * @description `app_only`: only the app that made it. `read`, `write`: other apps too. The others are also seen by shoppers.
     * @enum {string}
     */
    MetafieldPermissionSet: 'app_only' | 'read' | 'write' | 'read_and_sf_access' | 'write_and_sf_access';
    MetafieldValue: string;
    /** @description The settings of the modifier's type. */
    ModifierConfig: {
      checkbox_label?: string;
      checked_by_default?: boolean;
      date_earliest_value?: string;
      date_latest_value?: string;
      /** @enum {string} */
      date_limit_mode?: 'earliest' | 'range' | 'latest';
      date_limited?: boolean;
      /** @description Of a date, text or number. */
      default_value?: string;
      /** @description Kilobytes. */
      file_max_size?: number;
      /** @enum {string} */
      file_types_mode?: 'specific' | 'all';
      file_types_other?: string[];
      file_types_supported?: string[];
      number_highest_value?: number;
      number_integers_only?: boolean;
      /** @enum {string} */
      number_limit_mode?: 'lowest' | 'highest' | 'range';
      number_limited?: boolean;
      number_lowest_value?: number;
      product_list_adjusts_inventory?: boolean;
      product_list_adjusts_pricing?: boolean;
      /** @enum {string} */
      product_list_shipping_calc?: 'none' | 'weight' | 'package';
      text_characters_limited?: boolean;
      text_lines_limited?: boolean;
      text_max_length?: number;
      text_max_lines?: number;
      text_min_length?: number;
    };
    /** @description The settings of any type, of which those of another type are dropped. An empty list stands for none. */
    ModifierConfigInput: components['schemas']['ModifierConfig'] | unknown[];
    /** @enum {string} */
    ModifierType:
      | 'date'
      | 'checkbox'
      | 'file'
      | 'text'
      | 'multi_line_text'
      | 'numbers_only_text'
      | 'radio_buttons'
      | 'rectangles'
      | 'dropdown'
      | 'product_list'
      | 'product_list_with_images'
      | 'swatch';
    ModifierValue: {
      adjusters: {
        image_url: string;
        price: components['schemas']['Adjuster'];
        purchasing_disabled: {
          message: string;
          status: boolean;
        };
        weight: components['schemas']['Adjuster'];
      };
      id: number;
      is_default: boolean;
      label: string;
      /** @description The modifier. */
      option_id: number;
      sort_order: number;
      value_data: {
        checked_value?: boolean;
        colors?: string[];
        image_url?: string;
        product_id?: number;
      } | null;
    };
    /** @description Of a swatch `colors` or `image_url`, of a pick list `product_id`, of a checkbox `checked_value`. */
    ModifierValueDataInput: {
      checked_value?: boolean;
      colors?: string[];
      image_url?: components['schemas']['PictureUrl'];
      product_id?: components['schemas']['Id'];
    } | null;
    ModifierValueInput: {
      adjusters?: components['schemas']['AdjustersInput'];
      /** @description A swatch has none. */
      is_default?: boolean;
      label: string;
      sort_order?: components['schemas']['SortOrder'];
      value_data?: components['schemas']['ModifierValueDataInput'];
    };
    ModifierValueUpdate: {
      adjusters?: components['schemas']['AdjustersInput'];
      /** @description Says which one a list of values means. */
      id?: components['schemas']['Id'];
      /** @description A swatch has none. */
      is_default?: boolean;
      label?: string;
      sort_order?: components['schemas']['SortOrder'];
      value_data?: components['schemas']['ModifierValueDataInput'];
    };
    /** @description A date, or a date and time; UTC where it names no zone. */
    Moment: string;
    /** @description A date, or a date and time, as ISO 8601 or RFC 2822 has it; UTC where it names no zone. */
    MomentV2: string;
    NewTaxZone: {
      /** @description True where it is left out. Nobody is in a zone that is not. */
      enabled?: boolean;
      name: components['schemas']['TaxZoneName'];
      price_display_settings?: {
        show_both_on_detail_view?: boolean;
        show_both_on_list_view?: boolean;
        show_inclusive: boolean;
      };
      shopper_target_settings: components['schemas']['ShopperTargetInput'];
    };
    NewWebhook: {
      destination: components['schemas']['WebhookDestination'];
      headers?: components['schemas']['WebhookHeaders'];
      /** @description True where it is left out. */
      is_active?: boolean;
      scope: components['schemas']['WebhookScope'];
    };
    NewWishlistItems: {
      product_id: components['schemas']['Id'];
      variant_id?: components['schemas']['WishlistVariantId'];
    }[];
    /** @description Not built yet; only an empty list is taken. */
    NotBuiltList: unknown[];
    /** @description By type; kept as it was sent. */
    OptionConfig: {
      [key: string]: unknown;
    };
    /** @description By type; kept as it was sent. */
    OptionConfigInput: {
      [key: string]: components['schemas']['OptionSetting'];
    };
    /** @description A plain value, or a list of them. */
    OptionSetting: (string | number | boolean | null) | (string | number)[];
    /** @enum {string} */
    OptionType:
      'radio_buttons' | 'rectangles' | 'dropdown' | 'product_list' | 'product_list_with_images' | 'swatch';
    OptionValue: {
      id: number;
      is_default: boolean;
      label: string;
      sort_order: number;
      value_data: components['schemas']['OptionValueData'];
    };
    /** @description By type, such as `colors` of a swatch; kept as it was sent. */
    OptionValueData: {
      [key: string]: unknown;
    } | null;
    /** @description By type, such as `colors` of a swatch; kept as it was sent. */
    OptionValueDataInput: {
      [key: string]: components['schemas']['OptionSetting'];
    } | null;
    OptionValueInput: {
      is_default?: boolean;
      label: string;
      sort_order?: components['schemas']['SortOrder'];
      value_data?: components['schemas']['OptionValueDataInput'];
    };
    OwnedFormFieldValue:
      components['schemas']['CustomerFormFieldValue'] | components['schemas']['AddressFormFieldValue'];
    PageLinks: {
      /** @description Query of this page. */
      current: string;
      /** @description Query of the next page; left out on the last page. */
      next?: string;
      /** @description Query of the page before; left out on the first page. */
      previous?: string;
    };
    PageMeta: {
      pagination: components['schemas']['Pagination'];
    };
    Pagination: {
      /** @description How many are in this answer. */
      count: number;
      current_page: number;
      links: components['schemas']['PageLinks'];
      /** @description The limit that was used. */
      per_page: number;
      /** @description How many items match in all. */
      total: number;
      total_pages: number;
    };
    /** Format: uri */
    PictureUrl: string;
    PostalCode: string;
    /** @description Money, with up to four decimals. */
    Price: number;
    PricedItem: {
      options?: components['schemas']['ItemOption'][];
      product_id: components['schemas']['Id'];
      variant_id?: components['schemas']['Id'];
    };
    PriceList: {
      active: boolean;
      date_created: components['schemas']['Timestamp'];
      date_modified: components['schemas']['Timestamp'];
      id: number;
      name: string;
    };
    PriceListAssignment: {
      /** @description 0 is any channel. */
      channel_id: number;
      /** @description 0 is any group. */
      customer_group_id: number;
      id: number;
      price_list_id: number;
    };
    PriceListRule: {
      price_list_id: components['schemas']['Id'];
      /** @enum {string} */
      type: 'price_list';
    };
    PriceListsRecordInput: {
      bulk_pricing_tiers?: components['schemas']['PriceTier'][];
      currency: components['schemas']['CurrencyCode'];
      map_price?: components['schemas']['PriceOrNull'];
      price?: components['schemas']['PriceOrNull'];
      price_list_id: components['schemas']['Id'];
      retail_price?: components['schemas']['PriceOrNull'];
      sale_price?: components['schemas']['PriceOrNull'];
      /** @description Instead of `variant_id`. */
      sku?: string;
      variant_id?: components['schemas']['Id'];
    };
    PriceOrNull: components['schemas']['Price'] | null;
    PriceRange: {
      maximum: components['schemas']['TaxPrice'];
      minimum: components['schemas']['TaxPrice'];
    };
    PriceRecord: {
      /** @description With `include=bulk_pricing_tiers`. */
      bulk_pricing_tiers?: {
        amount: number;
        /** @description Null means no limit. */
        quantity_max: number | null;
        quantity_min: number;
        /** @enum {string} */
        type: 'fixed' | 'price' | 'percent';
      }[];
      /** @description The sale price if there is one, else the price. */
      calculated_price: number;
      /** @description In lower case. */
      currency: string;
      date_created: components['schemas']['Timestamp'];
      date_modified: components['schemas']['Timestamp'];
      map_price: number | null;
      price: number;
      price_list_id: number;
      product_id: number;
      retail_price: number | null;
      sale_price: number | null;
      /** @description With `include=sku`. */
      sku?: string;
      variant_id: number;
    };
    PriceRecordInput: {
      bulk_pricing_tiers?: components['schemas']['PriceTier'][];
      currency: components['schemas']['CurrencyCode'];
      map_price?: components['schemas']['PriceOrNull'];
      price?: components['schemas']['PriceOrNull'];
      retail_price?: components['schemas']['PriceOrNull'];
      sale_price?: components['schemas']['PriceOrNull'];
      /** @description Instead of `variant_id`. */
      sku?: string;
      variant_id?: components['schemas']['Id'];
    };
    PriceStep: {
      /** @description The exact price after it, as a decimal. The last one is what one unit costs, with tax. */
      after: string | null;
      /** @description Whether the rule changed the price. */
      applied: boolean;
      /** @description The exact price before it, as a decimal. */
      before: string | null;
      /** @description Of `after`, ISO 4217. */
      currency: string;
      /** @description Why not, or what else there is to say. */
      note: string;
      /** @description The rule, such as `variant_price` or `group_discount`. */
      rule: string;
      /** @description The row its number comes from; `kind` says which other keys there are. */
      source: {
        kind: string;
      } & {
        [key: string]: unknown;
      };
    };
    /** @description A price for a quantity: `fixed` is the price itself, `price` an amount off, `percent` a percentage off. */
    PriceTier: {
      amount: components['schemas']['Price'];
      /** @description Null or 0 means no limit. */
      quantity_max?: number | null;
      quantity_min: number;
      /** @enum {string} */
      type: 'fixed' | 'price' | 'percent';
    };
    PrivacySettings: {
      ask_shopper_for_tracking_consent: boolean | null;
      ask_shopper_for_tracking_consent_on_checkout: boolean | null;
      policy_url: string | null;
    };
    PrivacySettingsInput: {
      ask_shopper_for_tracking_consent?: boolean | null;
      ask_shopper_for_tracking_consent_on_checkout?: boolean | null;
      policy_url?: string | null;
    };
    Product: {
      availability: components['schemas']['Availability'];
      availability_description: string;
      /** @description Null when the product has options. */
      base_variant_id: number | null;
      bin_picking_number: string;
      brand_id: number;
      bulk_pricing_rules?: components['schemas']['BulkPricingRule'][];
      /** @description The sale price if there is one, else the price. */
      calculated_price: number;
      categories: number[];
      /** @description The channels that list it. */
      channels?: number[];
      /** @enum {string} */
      condition: 'New' | 'Used' | 'Refurbished';
      cost_price: number;
      custom_url: components['schemas']['WireUrl'];
      date_created: components['schemas']['Timestamp'];
      date_modified: components['schemas']['Timestamp'];
      depth: number;
      description: string;
      gtin: string;
      height: number;
      id: number;
      images?: components['schemas']['ProductImage'][];
      inventory_level: number;
      /** @enum {string} */
      inventory_tracking: 'none' | 'product' | 'variant';
      inventory_warning_level: number;
      is_condition_shown: boolean;
      is_featured: boolean;
      is_free_shipping: boolean;
      is_price_hidden: boolean;
      is_visible: boolean;
      map_price: number;
      meta_description: string;
      modifiers?: components['schemas']['ProductModifier'][];
      mpn: string;
      name: string;
      options?: components['schemas']['ProductOption'][];
      order_quantity_maximum: number;
      order_quantity_minimum: number;
      page_title: string;
      price: number;
      price_hidden_label: string;
      primary_image?: components['schemas']['ProductImage'];
      retail_price: number;
      sale_price: number;
      search_keywords: string;
      sku: string;
      sort_order: number;
      tax_class_id: number;
      type: components['schemas']['ProductType'];
      upc: string;
      variants?: components['schemas']['Variant'][];
      warranty: string;
      weight: number;
      width: number;
    };
    ProductCategory: {
      category_id: components['schemas']['Id'];
      product_id: components['schemas']['Id'];
    };
    ProductChannel: {
      channel_id: components['schemas']['Id'];
      product_id: components['schemas']['Id'];
    };
    ProductCreate: {
      availability?: components['schemas']['Availability'];
      availability_description?: string;
      bin_picking_number?: string;
      brand_id?: components['schemas']['IdOrZero'];
      bulk_pricing_rules?: components['schemas']['BulkPricingRuleInput'][];
      categories?: components['schemas']['Id'][];
      /** @enum {string} */
      condition?: 'New' | 'Used' | 'Refurbished';
      cost_price?: components['schemas']['Price'];
      custom_url?: components['schemas']['CustomUrl'];
      depth?: components['schemas']['Measure'];
      description?: string;
      gtin?: string;
      height?: components['schemas']['Measure'];
      images?: components['schemas']['ProductImageInput'][];
      inventory_level?: components['schemas']['Stock'];
      /** @enum {string} */
      inventory_tracking?: 'none' | 'product' | 'variant';
      inventory_warning_level?: components['schemas']['Stock'];
      is_condition_shown?: boolean;
      is_featured?: boolean;
      is_free_shipping?: boolean;
      is_price_hidden?: boolean;
      is_visible?: boolean;
      map_price?: components['schemas']['Price'];
      meta_description?: string;
      mpn?: string;
      name: string;
      order_quantity_maximum?: number;
      order_quantity_minimum?: number;
      page_title?: string;
      price: components['schemas']['Price'];
      price_hidden_label?: string;
      retail_price?: components['schemas']['Price'];
      sale_price?: components['schemas']['Price'];
      search_keywords?: string;
      sku?: string;
      sort_order?: components['schemas']['SortOrder'];
      tax_class_id?: number;
      type: components['schemas']['ProductType'];
      upc?: string;
      variants?: components['schemas']['ProductVariantCreate'][];
      warranty?: string;
      weight: components['schemas']['Measure'];
      width?: components['schemas']['Measure'];
    };
    /** @description Patron stores no files: every size has the address that was entered. */
    ProductImage: {
      date_modified: components['schemas']['Timestamp'];
      description: string;
      id: number;
      image_url?: string;
      is_thumbnail: boolean;
      product_id: number;
      sort_order: number;
      url_standard: string;
      url_thumbnail: string;
      url_tiny: string;
      url_zoom: string;
    };
    ProductImageInput: {
      description?: string;
      /** Format: uri */
      image_url: string;
      is_thumbnail?: boolean;
      sort_order?: components['schemas']['SortOrder'];
    };
    ProductModifier: {
      config: components['schemas']['ModifierConfig'];
      display_name: string;
      /** @description Carts and prices know it as an `option_id`. */
      id: number;
      name: string;
      option_values: components['schemas']['ModifierValue'][];
      product_id: number;
      required: boolean;
      sort_order: number;
      type: components['schemas']['ModifierType'];
    };
    ProductOption: {
      config: components['schemas']['OptionConfig'];
      display_name: string;
      id: number;
      name: string;
      option_values: components['schemas']['OptionValue'][];
      product_id: number;
      sort_order: number;
      type: components['schemas']['OptionType'];
    };
    ProductRule: {
      amount: components['schemas']['RuleAmount'];
      method: components['schemas']['RuleMethod'];
      product_id: components['schemas']['Id'];
      /** @enum {string} */
      type: 'product';
    };
    ProductTaxProperties: {
      product_id: number;
      tax_properties: {
        [key: string]: string;
      };
    };
    /** @enum {string} */
    ProductType: 'physical' | 'digital';
    ProductUpdate: {
      availability?: components['schemas']['Availability'];
      availability_description?: string;
      bin_picking_number?: string;
      brand_id?: components['schemas']['IdOrZero'];
      categories?: components['schemas']['Id'][];
      /** @enum {string} */
      condition?: 'New' | 'Used' | 'Refurbished';
      cost_price?: components['schemas']['Price'];
      custom_url?: components['schemas']['CustomUrl'];
      depth?: components['schemas']['Measure'];
      description?: string;
      gtin?: string;
      height?: components['schemas']['Measure'];
      inventory_level?: components['schemas']['Stock'];
      /** @enum {string} */
      inventory_tracking?: 'none' | 'product' | 'variant';
      inventory_warning_level?: components['schemas']['Stock'];
      is_condition_shown?: boolean;
      is_featured?: boolean;
      is_free_shipping?: boolean;
      is_price_hidden?: boolean;
      is_visible?: boolean;
      map_price?: components['schemas']['Price'];
      meta_description?: string;
      mpn?: string;
      name?: string;
      order_quantity_maximum?: number;
      order_quantity_minimum?: number;
      page_title?: string;
      price?: components['schemas']['Price'];
      price_hidden_label?: string;
      retail_price?: components['schemas']['Price'];
      sale_price?: components['schemas']['Price'];
      search_keywords?: string;
      sku?: string;
      sort_order?: components['schemas']['SortOrder'];
      tax_class_id?: number;
      type?: components['schemas']['ProductType'];
      upc?: string;
      warranty?: string;
      weight?: components['schemas']['Measure'];
      width?: components['schemas']['Measure'];
    };
    /** @description A variant of a product that is being created. */
    ProductVariantCreate: {
      bin_picking_number?: string;
      cost_price?: components['schemas']['PriceOrNull'];
      depth?: components['schemas']['MeasureOrNull'];
      fixed_cost_shipping_price?: components['schemas']['PriceOrNull'];
      gtin?: string;
      height?: components['schemas']['MeasureOrNull'];
      image_url?: string;
      inventory_level?: components['schemas']['Stock'];
      inventory_warning_level?: components['schemas']['Stock'];
      is_free_shipping?: boolean;
      map_price?: components['schemas']['PriceOrNull'];
      mpn?: string;
      option_values: components['schemas']['VariantOptionValueInput'][];
      price?: components['schemas']['PriceOrNull'];
      purchasing_disabled?: boolean;
      purchasing_disabled_message?: string;
      retail_price?: components['schemas']['PriceOrNull'];
      sale_price?: components['schemas']['PriceOrNull'];
      sku?: string;
      upc?: string;
      weight?: components['schemas']['MeasureOrNull'];
      width?: components['schemas']['MeasureOrNull'];
    };
    Quote: {
      bulk_pricing: components['schemas']['QuotedTier'][];
      calculated_price: components['schemas']['TaxPrice'];
      minimum_advertised_price: components['schemas']['TaxPriceOrNull'];
      options: components['schemas']['ItemOption'][];
      /** @description Only when asked for. The steps that made the price, in order. */
      patron_trace?: components['schemas']['PriceStep'][];
      price: components['schemas']['TaxPrice'];
      price_range: components['schemas']['PriceRange'];
      product_id: number;
      reference_request: components['schemas']['PricedItem'];
      retail_price: components['schemas']['TaxPriceOrNull'];
      /** @description Null where no variant has a retail price. */
      retail_price_range: components['schemas']['PriceRange'] | null;
      sale_price: components['schemas']['TaxPriceOrNull'];
      saved: components['schemas']['TaxPriceOrNull'];
      /** @description The variant that was priced; null for the product as such. */
      variant_id: number | null;
    };
    QuotedTier: {
      discount_amount: number;
      /** @enum {string} */
      discount_type: 'price' | 'percent' | 'fixed';
      /** @description The largest quantity; 0 means no limit. */
      maximum: number;
      /** @description The smallest quantity it holds for. */
      minimum: number;
      tax_discount_amount: components['schemas']['TaxPrice'][];
    };
    /** @description The entity it is for; empty or `*` for all of the type. */
    RouteMatching: string;
    /** @description A path, which may hold placeholders such as `{slug}`. */
    RoutePath: string;
    /** @enum {string} */
    RouteType:
      | 'product'
      | 'brand'
      | 'category'
      | 'page'
      | 'blog'
      | 'home'
      | 'cart'
      | 'checkout'
      | 'search'
      | 'account'
      | 'login'
      | 'logout'
      | 'returns'
      | 'static'
      | 'create_account'
      | 'forgot_password'
      | 'account_order_status'
      | 'account_new_return'
      | 'recover_abandoned_cart';
    /** @description A decimal, such as `5.0000`: a percentage, an amount off, or the price itself. */
    RuleAmount: string | number;
    /** @enum {string} */
    RuleMethod: 'percent' | 'fixed' | 'price';
    SeoSettings: {
      meta_description?: string | null;
      meta_keywords?: string | null;
      page_title?: string | null;
      /** @enum {string|null} */
      www_redirect?: 'www' | 'no-www' | 'none' | null;
    };
    ShopperTargetInput: {
      customer_groups?: components['schemas']['TaxCustomerGroupIds'];
      locations?: components['schemas']['TaxLocationInputs'];
    };
    SignInEvent: {
      address: string;
      at: components['schemas']['Timestamp'];
      channel_id: number;
      /** @description The API account behind it: it signed the token, made it, or changed the customer. */
      client_id: string | null;
      customer_id: number | null;
      id: number;
      kind: components['schemas']['SignInKind'];
      method: components['schemas']['SignInMethod'];
      outcome: components['schemas']['SignInOutcome'];
      /** @description The exact reason, with its numbers. Never holds a token, a secret or a password. */
      reason: string;
      /** @description Stable; `ok` for a success. */
      reason_code: string;
      user_agent: string | null;
    };
    /**
     * @description `sign-in` and `sign-out`; `recovery`: a link to get in was asked for by mail, or a password was reset by one;
     *     `impersonation`: somebody began to act as a customer by a customer impersonation token,
     *     once in five minutes for each address; `access`: a request to the GraphQL API was not let in, the first 20 of an
     *     address in five minutes.
     * @enum {string}
     */
    SignInKind: 'sign-in' | 'sign-out' | 'recovery' | 'impersonation' | 'access';
    /**
     * @description By what; for a refused request, which of its credentials was refused.
     * @enum {string}
     */
    SignInMethod:
      | 'password'
      | 'jwt-url'
      | 'jwt-mutation'
      | 'redirect'
      | 'session-sync'
      | 'passwordless'
      | 'password-reset'
      | 'page'
      | 'logout'
      | 'customer-change'
      | 'bearer'
      | 'access-token'
      | 'customer-id';
    /** @enum {string} */
    SignInOutcome: 'success' | 'refused';
    Site: {
      channel_id: number;
      created_at: components['schemas']['Timestamp'];
      id: number;
      is_checkout_url_customized: boolean;
      /** @enum {string} */
      ssl_status: 'dedicated' | 'shared';
      updated_at: components['schemas']['Timestamp'];
      url: string;
      urls: {
        created_at: components['schemas']['Timestamp'];
        /** @enum {string} */
        type: 'checkout' | 'primary' | 'canonical';
        updated_at: components['schemas']['Timestamp'];
        url: string;
      }[];
    };
    SiteRoute: {
      id: number;
      matching: string;
      route: string;
      type: components['schemas']['RouteType'];
    };
    /**
     * Format: uri
     * @description Absolute, http or https, without path or query.
     */
    SiteUrl: string;
    SortOrder: number;
    StateOrProvince: string;
    StateV2: {
      country_id: number;
      id: number;
      state: string;
      /** @description The part of its ISO 3166-2 code after the country's. */
      state_abbreviation: string;
    };
    Stock: number;
    /** @description The shape of demo.json. */
    StoreAccess: {
      access_token: string;
      /** @description The base before `/stores`. */
      api_url: string;
      channel_id: number;
      client_id: string;
      client_secret: string;
      customers: {
        /** @description 0 for none. */
        customer_group_id: number;
        email: string;
        /** @description The name of the group. */
        group: string | null;
        id: number;
        password: string;
      }[];
      impersonation_token: string;
      operator_key: string;
      /** @description With the scopes `Unauthenticated` and `Customer`. */
      private_token: string;
      products: {
        /** @description What each group sees instead, by the id of the group. */
        group_prices: {
          [key: string]: number;
        };
        id: number;
        name: string;
        /** @description What a guest sees as `prices.price.value`. */
        price: number;
        sku: string;
        variant_ids: number[];
      }[];
      store_hash: string;
      storefront_token: string;
      /** @description Without a slash at the end. */
      storefront_url: string;
      trusted_proxy_secret: string;
    };
    StoreCreditAmounts: {
      amount: number;
    }[];
    StorefrontFormField: {
      custom: boolean;
      default: string;
      /** @enum {string} */
      fieldType?: 'checkbox' | 'text' | 'date' | 'multiline' | 'radio' | 'dropdown';
      id: string;
      label: string;
      max?: string;
      maxLength?: number;
      min?: string;
      name: string;
      options?: {
        helperLabel?: string;
        items: {
          label: string;
          value: string;
        }[];
      };
      required: boolean;
      secret?: boolean;
      /** @enum {string} */
      type?: 'integer' | 'string' | 'array' | 'date';
    };
    StorefrontStatus: {
      down_for_maintenance_message?: string | null;
      prelaunch_message?: string | null;
    };
    StoreInformation: {
      active_comparison_modules: unknown[];
      /** @description Of the store's profile. */
      address: string;
      /** @description The e-mail address of the store's profile. */
      admin_email: string;
      /** @description Its English name. */
      country: string;
      /** @description Two letters, ISO 3166-1. */
      country_code: string;
      /** @description Code of the default currency. */
      currency: string;
      currency_symbol: string;
      /** @enum {string} */
      currency_symbol_location: 'left' | 'right';
      /** @description Decimals of the default currency. */
      decimal_places: number;
      decimal_separator: string;
      default_channel_id: number;
      default_site_id?: number;
      dimension_units: string;
      /** @description Host of the default channel's site. */
      domain: string;
      features: {
        facebook_catalog_id: string;
        graphql_storefront_api_enabled: boolean;
        multi_storefront_enabled: boolean;
        shopper_consent_tracking_enabled: boolean;
        sitewidehttps_enabled: boolean;
        /** @description Patron has no such themes. */
        stencil_enabled: boolean;
        /** @description How many storefronts there are. */
        storefront_limits: {
          active: number;
          total_including_inactive: number;
        };
      };
      /** @description The store's hash. */
      id: string;
      is_price_entered_with_tax: boolean;
      /** @description Language code of the store. */
      language: string;
      /** @description Empty until stores can have pictures. */
      logo: unknown[];
      name: string;
      /** @description The same. */
      order_email: string;
      /** @description Of the store's profile. */
      phone: string;
      /** @description Address of the default channel's site, without a slash at the end. */
      secure_url: string;
      /**
       * @description Of the default storefront.
       * @enum {string}
       */
      status: 'live' | 'pre_launch' | 'maintenance';
      /** @description The store's number on this server. */
      store_id: number;
      thousands_separator: string;
      timezone: {
        /** @description As PHP writes formats. */
        date_format: {
          display: string;
          export: string;
          extended_display: string;
        };
        /** @description Whether there is daylight saving time. */
        dst_correction: boolean;
        /** @description Seconds east of UTC in daylight saving time. */
        dst_offset: number;
        /** @description As in the IANA database, such as `America/Chicago`. */
        name: string;
        /** @description Seconds east of UTC in standard time. */
        raw_offset: number;
      };
      weight_units: string;
    };
    StoreMetafield: {
      date_created: components['schemas']['Timestamp'];
      date_modified: components['schemas']['Timestamp'];
      description: string;
      id: string;
      key: string;
      namespace: string;
      /** @description The client id of the account that made it. */
      owner_client_id: string;
      permission_set: components['schemas']['MetafieldPermissionSet'];
      resource_id: string;
      /** @enum {string} */
      resource_type: 'customer' | 'store';
      value: string;
    };
    StoreProfile: {
      store_address?: string | null;
      /** @enum {string|null} */
      store_address_type?: 'Home Office' | 'Commercial Office' | 'Retail' | 'Warehouse' | null;
      store_email?: string | null;
      store_name?: string | null;
      store_phone?: string | null;
    };
    /** @description A store as data (`src/seeds/seed.ts`): channels, categories, brands, customer groups, products, price lists and customers, which refer to each other by name or SKU. */
    StoreSeed: {
      name: string;
    } & {
      [key: string]: unknown;
    };
    /** @description Where a list of the thing is. */
    SubresourceV2: {
      resource?: string;
      url?: string;
    };
    Subscriber: {
      channel_id: number;
      consents: components['schemas']['SubscriberConsents'];
      date_created: components['schemas']['Timestamp'];
      date_modified: components['schemas']['Timestamp'];
      email: string;
      first_name: string;
      id: number;
      last_name: string;
      order_id: number | null;
      source: string;
    };
    SubscriberConsents: ('marketing_newsletter' | 'abandoned_cart')[];
    SubscriberOrder: components['schemas']['Id'] | null;
    SubscriberText: string;
    TaxClass: {
      created_at: components['schemas']['Timestamp'];
      id: number;
      name: string;
      updated_at: components['schemas']['Timestamp'];
    };
    /** @description One of its kind in the store, in any case. */
    TaxClassName: string;
    TaxClassRates: {
      /** @description In percent; kept with six decimals. */
      rate: number;
      tax_class_id: components['schemas']['IdOrZero'];
    }[];
    TaxClassV2: {
      created_at: components['schemas']['Timestamp'];
      /** @description A number as text. */
      id: string;
      name: string;
      updated_at: components['schemas']['Timestamp'];
    };
    /** @description Two letters, ISO 3166-1. */
    TaxCountryCode: string;
    TaxCustomer: {
      customer_id: number;
      tax_properties: {
        [key: string]: string;
      };
    };
    /** @description Empty: every shopper. 0: shoppers in no group. */
    TaxCustomerGroupIds: components['schemas']['IdOrZero'][];
    /** @enum {string} */
    TaxDisplayStrategy: 'ZONE' | 'INCLUSIVE' | 'EXCLUSIVE';
    /** @enum {string} */
    TaxDocumentSubmission: 'ON_PAYMENT_CAPTURE' | 'ON_ORDER_CREATION';
    TaxExemptCategory: string;
    /** @enum {string} */
    TaxFallbackStrategy: 'FIXED' | 'BASIC' | 'DISABLE';
    TaxLocationInput: {
      country_code: components['schemas']['TaxCountryCode'];
      postal_codes?: components['schemas']['TaxPostalCode'][];
      subdivision_codes?: components['schemas']['TaxSubdivisionCode'][];
    };
    TaxLocationInputs: components['schemas']['TaxLocationInput'][];
    TaxPostalCode: string;
    /** @description A price, rounded to the currency's decimals. */
    TaxPrice: {
      /** @description As the merchant entered it. */
      as_entered: number;
      /** @description Whether that includes tax. */
      entered_inclusive: boolean;
      tax_exclusive: number;
      tax_inclusive: number;
    };
    /** @description Null where the product has no such price. */
    TaxPriceOrNull: components['schemas']['TaxPrice'] | null;
    /** @description 1 where it is left out. */
    TaxPriority: number;
    TaxProperty: {
      code: string;
      created_at: components['schemas']['Timestamp'];
      description: string;
      display_name: string;
      id: number;
      type: components['schemas']['TaxPropertyType'];
      updated_at: components['schemas']['Timestamp'];
    };
    /** @description As the tax provider names it. */
    TaxPropertyCode: string;
    TaxPropertyDescription: string;
    TaxPropertyName: string;
    /** @enum {string} */
    TaxPropertyType: 'PRODUCT' | 'CUSTOMER';
    /** @description Values by the code of a property of that type. */
    TaxPropertyValues: {
      [key: string]: string;
    };
    TaxRate: {
      class_rates: {
        rate: number;
        tax_class_id: number;
      }[];
      enabled: boolean;
      id: number;
      name: string;
      priority: number;
      tax_zone_id: number;
    };
    TaxRateName: string;
    /** @enum {string} */
    TaxRoundingStrategy: 'NO_ROUNDING' | 'RATE_ROUNDING';
    TaxSettings: {
      document_submission_strategy: components['schemas']['TaxDocumentSubmission'];
      fallback_strategy: components['schemas']['TaxFallbackStrategy'];
      /** @description The zone of whoever has no address. */
      guest_shopper_tax_zone_id: number;
      price_display_settings: {
        control_panel_price_display_strategy: components['schemas']['TaxDisplayStrategy'];
        invoice_price_display_strategy: components['schemas']['TaxDisplayStrategy'];
      };
      rounding_strategy: components['schemas']['TaxRoundingStrategy'];
      /** @description Prices entered with tax have the tax of `store_tax_zone_id` in them; else that of the zone of whoever buys. */
      should_subtract_store_tax: boolean;
      should_use_geolocation_to_determine_guest_shopper_tax_zone: boolean;
      store_tax_zone_id: number;
      /** @description Prices are entered with tax. */
      tax_entered_with_prices: boolean;
    };
    /** @description Up to three letters and digits, ISO 3166-2 without the country. */
    TaxSubdivisionCode: string;
    TaxZone: {
      enabled: boolean;
      id: number;
      name: string;
      price_display_settings: {
        /** @description Product pages show both. */
        show_both_on_detail_view: boolean;
        /** @description Lists of products show both. */
        show_both_on_list_view: boolean;
        /** @description Prices are shown with tax; else without. */
        show_inclusive: boolean;
      };
      shopper_target_settings: {
        customer_groups: number[];
        locations: {
          country_code: string;
          postal_codes: string[];
          subdivision_codes: string[];
        }[];
      };
    };
    TaxZoneName: string;
    TextList: string[];
    /**
     * Format: date-time
     * @description A moment in UTC.
     */
    Timestamp: string;
    /** @description The channels the token is good for. */
    TokenChannels: components['schemas']['Id'][];
    /**
     * Format: int64
     * @description When the token ends, in seconds since the epoch; 0: it does not end.
     */
    TokenExpiry: number;
    TracedPrice: {
      bulk_pricing: components['schemas']['QuotedTier'][];
      calculated_price: components['schemas']['TaxPrice'];
      channel_id: number;
      currency_code: string;
      /** @description Whose prices these are; 0 is no group. */
      customer_group_id: number;
      minimum_advertised_price: components['schemas']['TaxPriceOrNull'];
      /** @description The modifiers that were chosen, in the order in which they change the price. */
      modifiers: {
        /** @enum {string|null} */
        adjuster: 'relative' | 'percentage' | null;
        adjuster_value: number | null;
        modifier_id: number;
        picked_product_id: number | null;
        value_id: number | null;
      }[];
      options: components['schemas']['ItemOption'][];
      price: components['schemas']['TaxPrice'];
      /** @description The price list that the price is from. */
      price_list_id: number | null;
      price_range: components['schemas']['PriceRange'];
      product_id: number;
      quantity: number;
      reference_request: components['schemas']['PricedItem'];
      retail_price: components['schemas']['TaxPriceOrNull'];
      retail_price_range: components['schemas']['PriceRange'] | null;
      sale_price: components['schemas']['TaxPriceOrNull'];
      saved: components['schemas']['TaxPriceOrNull'];
      tax_zone_id: number | null;
      /** @description The steps for a terminal. */
      text: string;
      trace: components['schemas']['PriceStep'][];
      /** @description What one costs at that quantity. The steps lead to this price. */
      unit_price: components['schemas']['TaxPrice'];
      variant_id: number | null;
    };
    TreeCategory: {
      category_id: number;
      default_product_sort: components['schemas']['DefaultProductSort'];
      description: string;
      image_url: string;
      is_visible: boolean;
      layout_file: string;
      meta_description: string;
      name: string;
      page_title: string;
      parent_id: number;
      search_keywords: string;
      sort_order: number;
      tree_id: number;
      url: {
        is_customized: boolean;
        path: string;
      };
    };
    TreeUrl: {
      is_customized?: boolean;
      path: string;
    };
    /** Format: uuid */
    Uuid: string;
    Variant: {
      bin_picking_number: string;
      /** @description Its own sale price or price, else the product's. */
      calculated_price: number;
      calculated_weight: number;
      cost_price: number | null;
      depth: number | null;
      fixed_cost_shipping_price: number | null;
      gtin: string;
      height: number | null;
      id: number;
      image_url: string;
      inventory_level: number;
      inventory_warning_level: number;
      is_free_shipping: boolean;
      map_price: number | null;
      mpn: string;
      option_values: {
        id: number;
        label: string;
        option_display_name: string;
        option_id: number;
      }[];
      price: number | null;
      product_id: number;
      purchasing_disabled: boolean;
      purchasing_disabled_message: string;
      retail_price: number | null;
      sale_price: number | null;
      sku: string;
      /** @description Patron numbers variants only; always null. */
      sku_id: number | null;
      upc: string;
      weight: number | null;
      width: number | null;
    };
    /** @description By `option_id` and `id`, or by the two names; names that the product lacks are made. */
    VariantOptionValueInput: {
      /** @description A value of that option. */
      id?: components['schemas']['Id'];
      label?: string;
      option_display_name?: string;
      option_id?: components['schemas']['Id'];
    };
    Webhook: {
      /** @description The API account that made it. */
      client_id: string;
      /** @description Seconds since 1970. */
      created_at: number;
      destination: string;
      headers: components['schemas']['WebhookHeaders'];
      id: components['schemas']['Id'];
      is_active: boolean;
      scope: string;
      store_hash: string;
      /** @description Seconds since 1970. */
      updated_at: number;
    };
    WebhookDelivery: {
      attempts: {
        at: components['schemas']['Timestamp'];
        /** @description Null where it was received. */
        failure: string | null;
        milliseconds: number;
        /** @description Null where nobody answered. */
        status: number | null;
      }[];
      created_at: components['schemas']['Timestamp'];
      destination: string;
      /** Format: date-time */
      ended_at: string | null;
      /** Format: uuid */
      id: string;
      /**
       * Format: uuid
       * @description The header webhook-id.
       */
      message_id: string;
      /** Format: date-time */
      next_attempt_at: string | null;
      /** @description The body as it is sent, to the letter. */
      payload: string;
      scope: string;
      status: components['schemas']['WebhookDeliveryStatus'];
      webhook_id: components['schemas']['Id'];
    };
    /**
     * @description Skipped is what the webhook was turned off before.
     * @enum {string}
     */
    WebhookDeliveryStatus: 'pending' | 'delivered' | 'failed' | 'skipped';
    /** @description An https URL on port 443. */
    WebhookDestination: string;
    /** @description Sent along with each event. Null, or none, for none. */
    WebhookHeaders: {
      [key: string]: string;
    } | null;
    WebhookPatch: {
      destination?: components['schemas']['WebhookDestination'];
      headers?: components['schemas']['WebhookHeaders'];
      is_active?: boolean;
      scope?: components['schemas']['WebhookScope'];
    };
    WebhooksAdmin: {
      blocked_domains: {
        /** @description The host that nothing is sent to for now. */
        destination: string;
        reasons: {
          count: number;
          failure_description: string;
          timestamp: number;
        }[];
        /** @description For how many seconds more. */
        time_left: number;
      }[];
      emails: string[];
      hooks_list: components['schemas']['WebhookWithStatus'][];
    };
    /** @description An event such as `store/customer/created`, or `store/customer/*` for all that begin so. */
    WebhookScope: string;
    WebhookWithStatus: {
      client_id: string;
      created_at: number;
      destination: string;
      headers: components['schemas']['WebhookHeaders'];
      id: components['schemas']['Id'];
      is_active: boolean;
      scope: string;
      /**
       * @description Inactive by its owner, or deactivated by Patron.
       * @enum {string}
       */
      status: 'inactive' | 'active' | 'deactivated';
      store_hash: string;
      updated_at: number;
    };
    WireUrl: {
      is_customized: boolean;
      url: string;
    };
    Wishlist: {
      customer_id: number;
      id: number;
      is_public: boolean;
      items: {
        id: number;
        product_id: number;
        variant_id: number | null;
      }[];
      name: string;
      /**
       * Format: uuid
       * @description In the address under which a public list is shared.
       */
      token: string;
    };
    WishlistName: string;
    /** @description A variant of the product; null, or left out, for the product without a choice. */
    WishlistVariantId: components['schemas']['Id'] | null;
  };
  responses: {
    /** @description As they hold. */
    AccountSettings: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: components['schemas']['AccountSettings'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description The brand. */
    Brand: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: components['schemas']['Brand'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description The rule. */
    BulkPricingRule: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: components['schemas']['BulkPricingRule'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description The cart as it is now. */
    Cart: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: components['schemas']['Cart'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description The category. */
    Category: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: components['schemas']['Category'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description The channel. */
    Channel: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: components['schemas']['Channel'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description What the channel sells in. */
    ChannelCurrencies: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: components['schemas']['ChannelCurrencies'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description What the channels sell in. */
    ChannelCurrenciesList: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: components['schemas']['ChannelCurrencies'][];
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description The settings as they are now. */
    ChannelCustomerSettings: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: {
            allow_global_logins: boolean;
            customer_group_settings: components['schemas']['CustomerGroupSettings'];
            privacy_settings: components['schemas']['PrivacySettings'];
          };
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description The token. It is shown only once. */
    CreatedToken: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: {
            /** @description A JWT, to be sent as `Authorization: Bearer`. */
            token: string;
          };
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description The addresses as they are now. */
    CustomerAddresses: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: components['schemas']['CustomerAddress'][];
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description The attributes as they are now, in the order of the request. */
    CustomerAttributes: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: components['schemas']['CustomerAttribute'][];
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description What is allowed and denied now. */
    CustomerConsent: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          allow: components['schemas']['ConsentCategories'];
          deny: components['schemas']['ConsentCategories'];
          /**
           * Format: date-time
           * @description When it was last said; the time of the call where it never was.
           */
          updated_at: string;
        };
      };
    };
    /** @description The customers as they are now. */
    Customers: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: components['schemas']['Customer'][];
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description The settings as they are now. */
    CustomerSettings: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: {
            customer_group_settings: components['schemas']['CustomerGroupSettings'];
            privacy_settings: components['schemas']['PrivacySettings'];
          };
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description The form field as it is now. */
    FormField: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: components['schemas']['FormField'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description Some rows were refused. `data` has the others, `errors` says by position what is wrong. */
    MetafieldsRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: (components['schemas']['Metafield'] | components['schemas']['StoreMetafield'] | number)[];
          errors: components['schemas']['ErrorV3'][];
          meta: components['schemas']['MetafieldBatchMeta'];
          status: number;
          title: string;
          type: string;
        };
      };
    };
    /** @description The value. */
    ModifierValue: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: components['schemas']['ModifierValue'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description The value. */
    OptionValue: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: components['schemas']['OptionValue'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description The price list. */
    PriceList: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: components['schemas']['PriceList'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description The record. */
    PriceRecord: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: components['schemas']['PriceRecord'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description The product. */
    Product: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: components['schemas']['Product'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description The modifier. */
    ProductModifier: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: components['schemas']['ProductModifier'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description The option. */
    ProductOption: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: components['schemas']['ProductOption'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description Some rows were wrong. Each is told, by its place in `errors` and with its names in `batch_errors`; the others were written, but in strict mode. A body that does not match the contract is refused as a whole. */
    RecordsRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          batch_errors?: {
            /** @description What the row named. */
            data: {
              currency: string;
              price_list_id: number;
              sku?: string;
              variant_id?: number;
            };
            field_errors: {
              [key: string]: string;
            };
          }[];
          errors: {
            [key: string]: string;
          };
          status: number;
          title: string;
          type: string;
        };
      };
    };
    /** @description All were written. */
    RecordsWritten: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: Record<string, never>;
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description The request was refused; nothing changed. */
    RefusedProblems: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          errors: components['schemas']['ErrorV3'][];
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description The request was refused; nothing changed. */
    RefusedV2: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorV2'];
      };
    };
    /** @description The request was refused; nothing changed. */
    RefusedV3: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorV3'];
      };
    };
    /** @description The site. */
    Site: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: components['schemas']['Site'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description The route. */
    SiteRoute: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: components['schemas']['SiteRoute'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description The subscriber as it is now. */
    Subscriber: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: components['schemas']['Subscriber'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description The tax classes, in the order of the request. */
    TaxClasses: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: components['schemas']['TaxClass'][];
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description The properties, in the order of the request. */
    TaxProperties: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: components['schemas']['TaxProperty'][];
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description The connection as it is now. */
    TaxProviderConnection: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: {
            /** @description User name and password are there. */
            configured: boolean;
            profile: string;
            username: string;
          };
        };
      };
    };
    /** @description The rates, in the order of the request. */
    TaxRates: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: components['schemas']['TaxRate'][];
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description The settings as they are now. */
    TaxSettings: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: components['schemas']['TaxSettings'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description The tax zones. */
    TaxZones: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: components['schemas']['TaxZone'][];
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description The variant. */
    Variant: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: components['schemas']['Variant'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description The webhook. */
    Webhook: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: components['schemas']['Webhook'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
    /** @description The webhook. */
    WebhookV2: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Webhook'];
      };
    };
    /** @description The wishlist as it is now. */
    Wishlist: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          data: components['schemas']['Wishlist'];
          meta: components['schemas']['EmptyMeta'];
        };
      };
    };
  };
  parameters: {
    /** @description A cursor from `meta.cursor_pagination`; the items after it. */
    After: string;
    /** @description A cursor from `meta.cursor_pagination`; the items before it. */
    Before: string;
    CartId: components['schemas']['Uuid'];
    /** @description `promotions.banners` is taken and adds nothing until promotions are built. */
    CartInclude: (
      | 'redirect_urls'
      | 'line_items.physical_items.options'
      | 'line_items.digital_items.options'
      | 'promotions.banners'
    )[];
    /** @description The channel. */
    ChannelIdPath: components['schemas']['Id'];
    /** @description With `currencies`, what each channel sells in. */
    ChannelInclude: 'currencies';
    /** @description The customer. */
    CustomerIdPath: components['schemas']['Id'];
    DateCreated: components['schemas']['Moment'];
    DateCreatedMax: components['schemas']['Moment'];
    DateCreatedMin: components['schemas']['Moment'];
    DateModified: components['schemas']['Moment'];
    DateModifiedMax: components['schemas']['Moment'];
    DateModifiedMin: components['schemas']['Moment'];
    Direction: 'asc' | 'desc';
    /** @description All fields but these. */
    ExcludeFields: components['schemas']['FieldNames'];
    /** @description Only these ids. */
    IdIn: components['schemas']['IdList'];
    /** @description Only these ids. */
    IdInRequired: components['schemas']['IdList'];
    /** @description Only these fields, and `id`. */
    IncludeFields: components['schemas']['FieldNames'];
    /** @description How many items a page has. More than 250 is answered 413. */
    Limit: number;
    MetafieldCustomer: components['schemas']['Id'];
    MetafieldId: components['schemas']['Id'];
    MetafieldKey: string;
    /** @description Together with `key`, what is in both. */
    MetafieldKeyIn: components['schemas']['TextList'];
    MetafieldNamespace: string;
    /** @description Together with `namespace`, what is in both. */
    MetafieldNamespaceIn: components['schemas']['TextList'];
    ModifierId: components['schemas']['Id'];
    ModifierValueId: components['schemas']['Id'];
    OptionId: components['schemas']['Id'];
    /** @description Which page of the result, counted from 1. */
    Page: number;
    /** @description Which page of the result, counted from 1; not with `before` or `after`. With it the answer has no cursors. */
    PageWithoutCursor: number;
    PriceListId: components['schemas']['Id'];
    ProductId: components['schemas']['Id'];
    /** @description `bulk_pricing_tiers`, `sku` or both; other words are left alone. */
    RecordInclude: string[];
    /** @description The channel whose settings are meant; left out, the store's. */
    SettingsChannel: components['schemas']['Id'];
    SiteId: components['schemas']['Id'];
    StoreHash: string;
    /** @description With 1 nothing is written unless every row is good. */
    StrictMode: 0 | 1;
    SubscriberCreated: components['schemas']['Moment'];
    SubscriberEmail: string;
    SubscriberFirstName: string;
    SubscriberLastName: string;
    SubscriberModified: components['schemas']['Moment'];
    SubscriberOrderId: components['schemas']['Id'];
    SubscriberSource: string;
    /** @description Only these customers. */
    TaxCustomerIdIn: components['schemas']['IdList'];
    /** @description Only these products. */
    TaxProductIdIn: components['schemas']['IdList'];
    VariantId: components['schemas']['Id'];
    /** @description Exactly this destination. */
    WebhookDestinationFilter: string;
    WebhookIdPath: components['schemas']['Id'];
    WebhookIsActive: boolean;
    /** @description Exactly this scope. */
    WebhookScopeFilter: string;
    /** @description The wishlist. */
    WishlistIdPath: components['schemas']['Id'];
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  postCookieConsent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          allow: components['schemas']['ConsentNumbers'];
          deny: components['schemas']['ConsentNumbers'];
        };
      };
    };
    responses: {
      /** @description It is kept. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['RefusedV3'];
      default: components['responses']['RefusedV3'];
    };
  };
  createCustomerOfStorefront: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default false */
          acceptsMarketingEmails?: boolean;
          customFields?: {
            /** @description The id of a form field, as `GET /api/storefront/form-fields` has it, or its number. */
            fieldId: string;
            /** @description Of a choice the value of the option; of checkboxes a list of them. */
            fieldValue: string | number | string[];
          }[];
          email: components['schemas']['Email'];
          firstName: components['schemas']['FirstName'];
          lastName: components['schemas']['LastName'];
          password: string;
          /** @description Of reCAPTCHA, where the store asks for it. */
          token?: string;
        };
      };
    };
    responses: {
      /** @description The account is made. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['RefusedV3'];
      409: components['responses']['RefusedV3'];
      429: components['responses']['RefusedV3'];
      default: components['responses']['RefusedV3'];
    };
  };
  getFormFields: {
    parameters: {
      query?: {
        /** @description Only these; without it all. */
        filter?: ('customerAccount' | 'shippingAddress' | 'billingAddress')[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The fields by form, in their order. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            billingAddress?: components['schemas']['StorefrontFormField'][];
            customerAccount?: components['schemas']['StorefrontFormField'][];
            shippingAddress?: components['schemas']['StorefrontFormField'][];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  createSubscription: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          acceptsAbandonedCartEmails?: boolean;
          acceptsMarketingNewsletter?: boolean;
          email: components['schemas']['Email'];
        };
      };
    };
    responses: {
      /** @description The subscription as it is now. Names, source and order are told to the signed-in customer of the address alone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            consents: components['schemas']['SubscriberConsents'];
            email: string;
            firstName: string;
            id: number;
            lastName: string;
            orderId: number | null;
            source: string;
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  patronMoveClock: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description Moves it forward by so many seconds. */
          advance?: number;
          /**
           * @description Back to the time of the machine.
           * @enum {boolean}
           */
          release?: true;
          /** @description Stops the clock at this moment. */
          set?: components['schemas']['Timestamp'];
        };
      };
    };
    responses: {
      /** @description The clock as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            now: components['schemas']['Timestamp'];
            stopped: boolean;
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  patronListStores: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All stores of this server. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              created_at: components['schemas']['Timestamp'];
              is_default: boolean;
              name: string;
              store_hash: string;
            }[];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  patronCreateStore: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': {
          name?: string;
          /** @description What to fill it with; by default `demo`. */
          seed?: ('empty' | 'demo') | components['schemas']['StoreSeed'];
        };
      };
    };
    responses: {
      /** @description The store with its identifiers and secrets, which are shown only here. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StoreAccess'];
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  patronDeleteStore: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        store_hash: components['parameters']['StoreHash'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone with everything in it. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  patronResetStore: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        store_hash: components['parameters']['StoreHash'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The store with its identifiers and secrets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StoreAccess'];
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getCountries: {
    parameters: {
      query?: {
        country?: string;
        country_iso2?: string;
        country_iso3?: string;
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List countries. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CountryV2'][];
        };
      };
      /** @description None match. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV2'];
    };
  };
  getCountryStates: {
    parameters: {
      query?: {
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
        state?: string;
        state_abbreviation?: string;
      };
      header?: never;
      path: {
        /** @description The country. */
        country_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the states of a country. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StateV2'][];
        };
      };
      /** @description None match. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV2'];
    };
  };
  getCountryState: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The country. */
        country_id: components['schemas']['Id'];
        /** @description The state. */
        id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Read a state of a country. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StateV2'];
        };
      };
      default: components['responses']['RefusedV2'];
    };
  };
  getCountryStatesCount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The country. */
        country_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Count the states of a country. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Count'];
        };
      };
      default: components['responses']['RefusedV2'];
    };
  };
  getCountry: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Its number in ISO 3166-1. */
        id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Read a country. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CountryV2'];
        };
      };
      default: components['responses']['RefusedV2'];
    };
  };
  getCountriesCount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Count countries. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Count'];
        };
      };
      default: components['responses']['RefusedV2'];
    };
  };
  getStates: {
    parameters: {
      query?: {
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the states of all countries. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StateV2'][];
        };
      };
      /** @description None match. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV2'];
    };
  };
  getStatesCount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Count the states of all countries. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Count'];
        };
      };
      default: components['responses']['RefusedV2'];
    };
  };
  getCurrencies: {
    parameters: {
      query?: {
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the store's currencies, by id. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Currency'][];
        };
      };
      /** @description There are not so many. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV2'];
    };
  };
  createCurrency: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          auto_update?: components['schemas']['CurrencyAutoUpdate'];
          country_iso2?: components['schemas']['CurrencyCountry'];
          currency_code: components['schemas']['CurrencyCode'];
          currency_exchange_rate: components['schemas']['ExchangeRate'];
          decimal_places: components['schemas']['CurrencyDecimals'];
          decimal_token: components['schemas']['CurrencyDecimalToken'];
          /** @description Shown to shoppers; true where it is left out. */
          enabled?: boolean;
          is_default?: components['schemas']['CurrencyIsDefault'];
          /** @description Charged in, not only shown; false where it is left out. */
          is_transactional?: boolean;
          name: components['schemas']['CurrencyName'];
          thousands_token: components['schemas']['CurrencyThousandsToken'];
          token: components['schemas']['CurrencyToken'];
          token_location: components['schemas']['CurrencyTokenLocation'];
        };
      };
    };
    responses: {
      /** @description The currency. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Currency'];
        };
      };
      default: components['responses']['RefusedV2'];
    };
  };
  deleteCurrencies: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Only the default is left. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV2'];
    };
  };
  getCurrency: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        currency_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The currency. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Currency'];
        };
      };
      default: components['responses']['RefusedV2'];
    };
  };
  updateCurrency: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        currency_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          auto_update?: components['schemas']['CurrencyAutoUpdate'];
          country_iso2?: components['schemas']['CurrencyCountry'];
          currency_exchange_rate?: components['schemas']['ExchangeRate'];
          decimal_places?: components['schemas']['CurrencyDecimals'];
          decimal_token?: components['schemas']['CurrencyDecimalToken'];
          enabled?: boolean;
          is_default?: components['schemas']['CurrencyIsDefault'];
          is_transactional?: boolean;
          name?: components['schemas']['CurrencyName'];
          thousands_token?: components['schemas']['CurrencyThousandsToken'];
          token?: components['schemas']['CurrencyToken'];
          token_location?: components['schemas']['CurrencyTokenLocation'];
        };
      };
    };
    responses: {
      /** @description The currency as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Currency'];
        };
      };
      default: components['responses']['RefusedV2'];
    };
  };
  deleteCurrency: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        currency_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV2'];
    };
  };
  getCustomerGroups: {
    parameters: {
      query?: {
        date_created?: components['schemas']['Moment'];
        'date_created:max'?: components['schemas']['Moment'];
        'date_created:min'?: components['schemas']['Moment'];
        date_modified?: components['schemas']['Moment'];
        'date_modified:max'?: components['schemas']['Moment'];
        'date_modified:min'?: components['schemas']['Moment'];
        is_default?: boolean;
        is_group_for_guests?: boolean;
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        name?: string;
        /** @description A part of the name. */
        'name:like'?: string;
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of groups. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CustomerGroup'][];
        };
      };
      /** @description No group matches. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV2'];
    };
  };
  createCustomerGroup: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          category_access?: components['schemas']['CategoryAccess'];
          discount_rules?: components['schemas']['DiscountRules'];
          is_default?: boolean;
          is_group_for_guests?: boolean;
          name: components['schemas']['GroupName'];
        };
      };
    };
    responses: {
      /** @description The group. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CustomerGroup'];
        };
      };
      default: components['responses']['RefusedV2'];
    };
  };
  deleteCustomerGroups: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description There are none any more. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV2'];
    };
  };
  getCustomerGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer_group_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The group. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CustomerGroup'];
        };
      };
      default: components['responses']['RefusedV2'];
    };
  };
  updateCustomerGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer_group_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          category_access?: components['schemas']['CategoryAccess'];
          discount_rules?: components['schemas']['DiscountRules'];
          is_default?: boolean;
          is_group_for_guests?: boolean;
          name?: components['schemas']['GroupName'];
        };
      };
    };
    responses: {
      /** @description The group as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CustomerGroup'];
        };
      };
      default: components['responses']['RefusedV2'];
    };
  };
  deleteCustomerGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer_group_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV2'];
    };
  };
  getCustomerGroupsCount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How many groups there are. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Count'];
        };
      };
      default: components['responses']['RefusedV2'];
    };
  };
  getCustomersV2: {
    parameters: {
      query?: {
        company?: string;
        customer_group_id?: components['schemas']['IdOrZero'];
        email?: string;
        first_name?: string;
        last_name?: string;
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        max_date_created?: components['schemas']['MomentV2'];
        max_date_modified?: components['schemas']['MomentV2'];
        max_id?: components['schemas']['IdOrZero'];
        min_date_created?: components['schemas']['MomentV2'];
        min_date_modified?: components['schemas']['MomentV2'];
        min_id?: components['schemas']['IdOrZero'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
        phone?: string;
        store_credit?: string;
        tax_exempt_category?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of customers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CustomerV2'][];
        };
      };
      /** @description None match. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV2'];
    };
  };
  createCustomer: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          _authentication?: {
            force_reset?: boolean;
            password?: string;
            /** @description The same as the password. */
            password_confirmation?: string;
          };
          accepts_marketing?: boolean;
          addresses?: components['schemas']['SubresourceV2'];
          company?: components['schemas']['Company'];
          customer_group_id?: components['schemas']['IdOrZero'];
          date_created?: string;
          date_modified?: string;
          email: components['schemas']['Email'];
          first_name: components['schemas']['FirstName'];
          form_fields?: components['schemas']['CustomerFormFieldV2'][] | null;
          id?: number;
          last_name: components['schemas']['LastName'];
          notes?: components['schemas']['CustomerNotes'];
          phone?: components['schemas']['CustomerPhone'];
          registration_ip_address?: string;
          reset_pass_on_login?: boolean;
          store_credit?: string | number;
          tax_exempt_category?: components['schemas']['TaxExemptCategory'];
        };
      };
    };
    responses: {
      /** @description The customer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CustomerV2'];
        };
      };
      default: components['responses']['RefusedV2'];
    };
  };
  deleteCustomersV2: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description There are none any more. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV2'];
    };
  };
  getCustomer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The customer. */
        customer_id: components['parameters']['CustomerIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The customer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CustomerV2'];
        };
      };
      default: components['responses']['RefusedV2'];
    };
  };
  updateCustomer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The customer. */
        customer_id: components['parameters']['CustomerIdPath'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': {
          _authentication?: {
            force_reset?: boolean;
            password?: string;
            /** @description The same as the password. */
            password_confirmation?: string;
          };
          accepts_marketing?: boolean;
          addresses?: components['schemas']['SubresourceV2'];
          company?: components['schemas']['Company'];
          customer_group_id?: components['schemas']['IdOrZero'];
          date_created?: string;
          date_modified?: string;
          email?: components['schemas']['Email'];
          first_name?: components['schemas']['FirstName'];
          form_fields?: components['schemas']['CustomerFormFieldV2'][] | null;
          id?: number;
          last_name?: components['schemas']['LastName'];
          notes?: components['schemas']['CustomerNotes'];
          phone?: components['schemas']['CustomerPhone'];
          registration_ip_address?: string;
          reset_pass_on_login?: boolean;
          store_credit?: string | number;
          tax_exempt_category?: components['schemas']['TaxExemptCategory'];
        };
      };
    };
    responses: {
      /** @description The customer as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CustomerV2'];
        };
      };
      default: components['responses']['RefusedV2'];
    };
  };
  deleteCustomer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The customer. */
        customer_id: components['parameters']['CustomerIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV2'];
    };
  };
  getCustomerAddresses: {
    parameters: {
      query?: {
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
      };
      header?: never;
      path: {
        /** @description The customer. */
        customer_id: components['parameters']['CustomerIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of addresses. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CustomerAddressV2'][];
        };
      };
      /** @description There are not so many. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV2'];
    };
  };
  createCustomerAddress: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The customer. */
        customer_id: components['parameters']['CustomerIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          address_type?: components['schemas']['AddressType'];
          city: components['schemas']['City'];
          company?: components['schemas']['Company'];
          /** @description Its English name, such as `United States`, in any case. */
          country: string;
          /** @description Not looked at. */
          country_iso2?: string;
          customer_id?: components['schemas']['Id'];
          first_name: components['schemas']['AddressName'];
          id?: number;
          last_name: components['schemas']['AddressName'];
          phone: components['schemas']['CustomerPhone'];
          state: components['schemas']['StateOrProvince'];
          street_1: components['schemas']['AddressLine'];
          street_2?: components['schemas']['AddressLine'];
          zip: components['schemas']['PostalCode'];
        };
      };
    };
    responses: {
      /** @description The address. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CustomerAddressV2'];
        };
      };
      default: components['responses']['RefusedV2'];
    };
  };
  deleteCustomerAddresses: {
    parameters: {
      query?: {
        limit?: number;
        page?: number;
      };
      header?: never;
      path: {
        /** @description The customer. */
        customer_id: components['parameters']['CustomerIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They are gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV2'];
    };
  };
  getCustomerAddress: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The address. */
        customer_address_id: components['schemas']['Id'];
        /** @description The customer. */
        customer_id: components['parameters']['CustomerIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The address. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CustomerAddressV2'];
        };
      };
      default: components['responses']['RefusedV2'];
    };
  };
  updateCustomerAddress: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The address. */
        customer_address_id: components['schemas']['Id'];
        /** @description The customer. */
        customer_id: components['parameters']['CustomerIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          address_type?: components['schemas']['AddressType'];
          city?: components['schemas']['City'];
          company?: components['schemas']['Company'];
          /** @description Its English name, such as `United States`, in any case. */
          country?: string;
          /** @description Not looked at. */
          country_iso2?: string;
          customer_id?: components['schemas']['Id'];
          first_name?: components['schemas']['AddressName'];
          id?: number;
          last_name?: components['schemas']['AddressName'];
          phone?: components['schemas']['CustomerPhone'];
          state?: components['schemas']['StateOrProvince'];
          street_1?: components['schemas']['AddressLine'];
          street_2?: components['schemas']['AddressLine'];
          zip?: components['schemas']['PostalCode'];
        };
      };
    };
    responses: {
      /** @description The address as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CustomerAddressV2'];
        };
      };
      default: components['responses']['RefusedV2'];
    };
  };
  deletesCustomerAddress: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The address. */
        customer_address_id: components['schemas']['Id'];
        /** @description The customer. */
        customer_id: components['parameters']['CustomerIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV2'];
    };
  };
  getCustomerAddressesCount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The customer. */
        customer_id: components['parameters']['CustomerIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How many addresses the customer has. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Count'];
        };
      };
      default: components['responses']['RefusedV2'];
    };
  };
  validateCustomerPassword: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The customer. */
        customer_id: components['parameters']['CustomerIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          password: string;
        };
      };
    };
    responses: {
      /** @description Whether it is the customer's password. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description Never text, which would be true to a careless client. */
            success: boolean;
          };
        };
      };
      default: components['responses']['RefusedV2'];
    };
  };
  getCustomersCount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How many customers there are. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Count'];
        };
      };
      default: components['responses']['RefusedV2'];
    };
  };
  getWebhooksV2: {
    parameters: {
      query?: {
        /** @description Exactly this destination. */
        destination?: components['parameters']['WebhookDestinationFilter'];
        is_active?: components['parameters']['WebhookIsActive'];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
        /** @description Exactly this scope. */
        scope?: components['parameters']['WebhookScopeFilter'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page, by id. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Webhook'][];
        };
      };
      /** @description There are not so many. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV2'];
    };
  };
  createWebhookV2: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewWebhook'];
      };
    };
    responses: {
      201: components['responses']['WebhookV2'];
      default: components['responses']['RefusedV2'];
    };
  };
  getWebhookV2: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhook_id: components['parameters']['WebhookIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['WebhookV2'];
      default: components['responses']['RefusedV2'];
    };
  };
  updateWebhookV2: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhook_id: components['parameters']['WebhookIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WebhookPatch'];
      };
    };
    responses: {
      200: components['responses']['WebhookV2'];
      default: components['responses']['RefusedV2'];
    };
  };
  deleteWebhookV2: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhook_id: components['parameters']['WebhookIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['WebhookV2'];
      default: components['responses']['RefusedV2'];
    };
  };
  getStoreInformation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The store. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StoreInformation'];
        };
      };
      default: components['responses']['RefusedV2'];
    };
  };
  getTaxClasses: {
    parameters: {
      query?: {
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the store's tax classes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaxClassV2'][];
        };
      };
      /** @description There are not so many. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV2'];
    };
  };
  getTaxClass: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The tax class. */
        id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The tax class. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaxClassV2'];
        };
      };
      default: components['responses']['RefusedV2'];
    };
  };
  getSystemTimestamp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /**
             * Format: int64
             * @description Seconds since the epoch.
             */
            time: number;
          };
        };
      };
      default: components['responses']['RefusedV2'];
    };
  };
  createCart: {
    parameters: {
      query?: {
        /** @description `promotions.banners` is taken and adds nothing until promotions are built. */
        include?: components['parameters']['CartInclude'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description Default 1. */
          channel_id?: components['schemas']['Id'];
          currency?: {
            code: components['schemas']['CurrencyCode'];
          };
          custom_items?: components['schemas']['CartCustomItemInput'][];
          customer_id?: components['schemas']['IdOrZero'];
          gift_certificates?: components['schemas']['NotBuiltList'];
          line_items?: components['schemas']['CartLineInput'][];
          locale?: string;
        };
      };
    };
    responses: {
      201: components['responses']['Cart'];
      default: components['responses']['RefusedV3'];
    };
  };
  getCart: {
    parameters: {
      query?: {
        /** @description `promotions.banners` is taken and adds nothing until promotions are built. */
        include?: components['parameters']['CartInclude'];
      };
      header?: never;
      path: {
        cartId: components['parameters']['CartId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Cart'];
      default: components['responses']['RefusedV3'];
    };
  };
  updateCart: {
    parameters: {
      query?: {
        /** @description `promotions.banners` is taken and adds nothing until promotions are built. */
        include?: components['parameters']['CartInclude'];
      };
      header?: never;
      path: {
        cartId: components['parameters']['CartId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          customer_id: components['schemas']['IdOrZero'];
          version?: components['schemas']['CartVersion'];
        };
      };
    };
    responses: {
      201: components['responses']['Cart'];
      default: components['responses']['RefusedV3'];
    };
  };
  deleteCart: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        cartId: components['parameters']['CartId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  addCartLineItems: {
    parameters: {
      query?: {
        /** @description `promotions.banners` is taken and adds nothing until promotions are built. */
        include?: components['parameters']['CartInclude'];
      };
      header?: never;
      path: {
        cartId: components['parameters']['CartId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          custom_items?: components['schemas']['CartCustomItemInput'][];
          gift_certificates?: components['schemas']['NotBuiltList'];
          line_items?: components['schemas']['CartLineInput'][];
          version?: components['schemas']['CartVersion'];
        };
      };
    };
    responses: {
      201: components['responses']['Cart'];
      default: components['responses']['RefusedV3'];
    };
  };
  updateCartLineItem: {
    parameters: {
      query?: {
        /** @description `promotions.banners` is taken and adds nothing until promotions are built. */
        include?: components['parameters']['CartInclude'];
      };
      header?: never;
      path: {
        cartId: components['parameters']['CartId'];
        itemId: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          line_item: components['schemas']['CartLineInput'];
          version?: components['schemas']['CartVersion'];
        };
      };
    };
    responses: {
      200: components['responses']['Cart'];
      default: components['responses']['RefusedV3'];
    };
  };
  deleteCartLineItem: {
    parameters: {
      query?: {
        /** @description `promotions.banners` is taken and adds nothing until promotions are built. */
        include?: components['parameters']['CartInclude'];
      };
      header?: never;
      path: {
        cartId: components['parameters']['CartId'];
        itemId: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': {
          version?: components['schemas']['CartVersion'];
        };
      };
    };
    responses: {
      200: components['responses']['Cart'];
      /** @description It was the last one: the cart is gone too. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  createCartRedirectURL: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        cartId: components['parameters']['CartId'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': {
          /** @description Added to each link: a map, or a list of keys and values. */
          query_params?:
            | {
                [key: string]: string;
              }
            | {
                key: string;
                value: string;
              }[];
        };
      };
    };
    responses: {
      /** @description The links. Each is used once, within 30 days. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['CartRedirectUrls'];
            meta: components['schemas']['EmptyMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getBrands: {
    parameters: {
      query?: {
        direction?: components['parameters']['Direction'];
        /** @description All fields but these. */
        exclude_fields?: components['parameters']['ExcludeFields'];
        id?: components['schemas']['Id'];
        /** @description Only these ids. */
        'id:in'?: components['parameters']['IdIn'];
        'id:not_in'?: components['schemas']['IdList'];
        /** @description Only these fields, and `id`. */
        include_fields?: components['parameters']['IncludeFields'];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        name?: string;
        /** @description A part of the name. */
        'name:like'?: string;
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
        sort?: 'name';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of brands. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Brand'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  createBrand: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          custom_url?: components['schemas']['BrandUrl'];
          image_url?: string;
          meta_description?: string;
          name: string;
          page_title?: string;
          search_keywords?: string;
        };
      };
    };
    responses: {
      200: components['responses']['Brand'];
      default: components['responses']['RefusedV3'];
    };
  };
  getBrand: {
    parameters: {
      query?: {
        /** @description All fields but these. */
        exclude_fields?: components['parameters']['ExcludeFields'];
        /** @description Only these fields, and `id`. */
        include_fields?: components['parameters']['IncludeFields'];
      };
      header?: never;
      path: {
        brand_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Brand'];
      default: components['responses']['RefusedV3'];
    };
  };
  updateBrand: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        brand_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          custom_url?: components['schemas']['BrandUrl'];
          image_url?: string;
          meta_description?: string;
          name?: string;
          page_title?: string;
          search_keywords?: string;
        };
      };
    };
    responses: {
      200: components['responses']['Brand'];
      default: components['responses']['RefusedV3'];
    };
  };
  deleteBrand: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        brand_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getCategories: {
    parameters: {
      query?: {
        /** @description All fields but these. */
        exclude_fields?: components['parameters']['ExcludeFields'];
        id?: components['schemas']['Id'];
        /** @description Only these ids. */
        'id:in'?: components['parameters']['IdIn'];
        'id:not_in'?: components['schemas']['IdList'];
        /** @description Only these fields, and `id`. */
        include_fields?: components['parameters']['IncludeFields'];
        is_visible?: boolean;
        keyword?: string;
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        name?: string;
        /** @description A part of the name. */
        'name:like'?: string;
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
        parent_id?: components['schemas']['IdOrZero'];
        'parent_id:in'?: components['schemas']['IdOrZero'][];
        sort?: 'name' | 'id' | 'parent_id' | 'sort_order';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of categories. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Category'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  createCategory: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          custom_url?: components['schemas']['CategoryUrl'];
          default_product_sort?: components['schemas']['DefaultProductSort'];
          description?: string;
          image_url?: string;
          is_visible?: boolean;
          layout_file?: string;
          meta_description?: string;
          name: string;
          page_title?: string;
          /** @description 0 for the top. */
          parent_id: components['schemas']['IdOrZero'];
          search_keywords?: string;
          sort_order?: components['schemas']['SortOrder'];
        };
      };
    };
    responses: {
      200: components['responses']['Category'];
      default: components['responses']['RefusedV3'];
    };
  };
  getCategory: {
    parameters: {
      query?: {
        /** @description All fields but these. */
        exclude_fields?: components['parameters']['ExcludeFields'];
        /** @description Only these fields, and `id`. */
        include_fields?: components['parameters']['IncludeFields'];
      };
      header?: never;
      path: {
        category_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Category'];
      default: components['responses']['RefusedV3'];
    };
  };
  updateCategory: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        category_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          custom_url?: components['schemas']['CategoryUrl'];
          default_product_sort?: components['schemas']['DefaultProductSort'];
          description?: string;
          image_url?: string;
          is_visible?: boolean;
          layout_file?: string;
          meta_description?: string;
          name?: string;
          page_title?: string;
          parent_id?: components['schemas']['IdOrZero'];
          search_keywords?: string;
          sort_order?: components['schemas']['SortOrder'];
        };
      };
    };
    responses: {
      200: components['responses']['Category'];
      default: components['responses']['RefusedV3'];
    };
  };
  deleteCategory: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        category_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getProducts: {
    parameters: {
      query?: {
        availability?: components['schemas']['Availability'];
        brand_id?: components['schemas']['Id'];
        categories?: components['schemas']['Id'];
        /** @description In all of these. */
        'categories:in'?: components['schemas']['IdList'];
        'channel_id:in'?: components['schemas']['IdList'];
        condition?: components['schemas']['ConditionFilter'];
        date_modified?: components['schemas']['Moment'];
        'date_modified:max'?: components['schemas']['Moment'];
        'date_modified:min'?: components['schemas']['Moment'];
        direction?: components['parameters']['Direction'];
        /** @description All fields but these. */
        exclude_fields?: components['parameters']['ExcludeFields'];
        id?: components['schemas']['Id'];
        'id:greater'?: components['schemas']['IdOrZero'];
        /** @description Only these ids. */
        'id:in'?: components['parameters']['IdIn'];
        'id:less'?: components['schemas']['Id'];
        'id:max'?: components['schemas']['Id'];
        'id:min'?: components['schemas']['Id'];
        'id:not_in'?: components['schemas']['IdList'];
        /** @description What to send along. With `options` or `modifiers` a page has at most ten products. */
        include?: (
          | 'bulk_pricing_rules'
          | 'channels'
          | 'images'
          | 'modifiers'
          | 'options'
          | 'primary_image'
          | 'variants'
        )[];
        /** @description Only these fields, and `id`. */
        include_fields?: components['parameters']['IncludeFields'];
        inventory_level?: components['schemas']['Stock'];
        'inventory_level:in'?: components['schemas']['Stock'][];
        'inventory_level:max'?: components['schemas']['Stock'];
        'inventory_level:min'?: components['schemas']['Stock'];
        is_featured?: boolean;
        is_free_shipping?: boolean;
        is_visible?: boolean;
        /** @description A part of the name, SKU, description or search keywords. */
        keyword?: string;
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        mpn?: string;
        name?: string;
        /** @description A part of the name; `%` stands for anything. */
        'name:like'?: string;
        out_of_stock?: boolean;
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
        price?: components['schemas']['Price'];
        'price:max'?: components['schemas']['Price'];
        'price:min'?: components['schemas']['Price'];
        sku?: string;
        'sku:in'?: components['schemas']['TextList'];
        sort?:
          | 'id'
          | 'name'
          | 'sku'
          | 'price'
          | 'calculated_price'
          | 'date_modified'
          | 'inventory_level'
          | 'is_visible';
        type?: components['schemas']['ProductType'];
        upc?: string;
        weight?: components['schemas']['Measure'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of products. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Product'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  createProduct: {
    parameters: {
      query?: {
        /** @description Only these fields, and `id`. */
        include_fields?: components['parameters']['IncludeFields'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProductCreate'];
      };
    };
    responses: {
      200: components['responses']['Product'];
      default: components['responses']['RefusedV3'];
    };
  };
  deleteProducts: {
    parameters: {
      query?: {
        brand_id?: components['schemas']['Id'];
        categories?: components['schemas']['Id'];
        condition?: components['schemas']['ConditionFilter'];
        date_modified?: components['schemas']['Moment'];
        /** @description Only these ids. */
        'id:in'?: components['parameters']['IdIn'];
        inventory_level?: components['schemas']['Stock'];
        is_featured?: boolean;
        is_visible?: boolean;
        keyword?: string;
        name?: string;
        price?: components['schemas']['Price'];
        sku?: string;
        type?: components['schemas']['ProductType'];
        weight?: components['schemas']['Measure'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They are gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getProduct: {
    parameters: {
      query?: {
        /** @description All fields but these. */
        exclude_fields?: components['parameters']['ExcludeFields'];
        /** @description What to send along. With `options` or `modifiers` a page has at most ten products. */
        include?: (
          | 'bulk_pricing_rules'
          | 'channels'
          | 'images'
          | 'modifiers'
          | 'options'
          | 'primary_image'
          | 'variants'
        )[];
        /** @description Only these fields, and `id`. */
        include_fields?: components['parameters']['IncludeFields'];
      };
      header?: never;
      path: {
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Product'];
      default: components['responses']['RefusedV3'];
    };
  };
  updateProduct: {
    parameters: {
      query?: {
        /** @description Only these fields, and `id`. */
        include_fields?: components['parameters']['IncludeFields'];
      };
      header?: never;
      path: {
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProductUpdate'];
      };
    };
    responses: {
      200: components['responses']['Product'];
      default: components['responses']['RefusedV3'];
    };
  };
  deleteProduct: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getAllBulkPricingRules: {
    parameters: {
      query?: {
        /** @description All fields but these. */
        exclude_fields?: components['parameters']['ExcludeFields'];
        /** @description Only these fields, and `id`. */
        include_fields?: components['parameters']['IncludeFields'];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
      };
      header?: never;
      path: {
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rules. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['BulkPricingRule'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  createBulkPricingRule: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BulkPricingRuleInput'];
      };
    };
    responses: {
      200: components['responses']['BulkPricingRule'];
      default: components['responses']['RefusedV3'];
    };
  };
  getBulkPricingRule: {
    parameters: {
      query?: {
        /** @description All fields but these. */
        exclude_fields?: components['parameters']['ExcludeFields'];
        /** @description Only these fields, and `id`. */
        include_fields?: components['parameters']['IncludeFields'];
      };
      header?: never;
      path: {
        bulk_pricing_rule_id: components['schemas']['Id'];
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['BulkPricingRule'];
      default: components['responses']['RefusedV3'];
    };
  };
  updateBulkPricingRule: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        bulk_pricing_rule_id: components['schemas']['Id'];
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          amount?: components['schemas']['RuleAmount'];
          /** @description If given, the id of the path. */
          id?: components['schemas']['Id'];
          quantity_max?: number;
          quantity_min?: number;
          type?: components['schemas']['BulkPricingType'];
        };
      };
    };
    responses: {
      200: components['responses']['BulkPricingRule'];
      default: components['responses']['RefusedV3'];
    };
  };
  deleteBulkPricingRule: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        bulk_pricing_rule_id: components['schemas']['Id'];
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getProductModifiers: {
    parameters: {
      query?: {
        /** @description All fields but these. */
        exclude_fields?: components['parameters']['ExcludeFields'];
        /** @description Only these fields, and `id`. */
        include_fields?: components['parameters']['IncludeFields'];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
      };
      header?: never;
      path: {
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of modifiers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ProductModifier'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  createProductModifier: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          config?: components['schemas']['ModifierConfigInput'];
          display_name: string;
          option_values?: components['schemas']['ModifierValueInput'][];
          /** @description Whether the product is not sold without it. */
          required: boolean;
          sort_order?: components['schemas']['SortOrder'];
          type: components['schemas']['ModifierType'];
        };
      };
    };
    responses: {
      200: components['responses']['ProductModifier'];
      default: components['responses']['RefusedV3'];
    };
  };
  getProductModifier: {
    parameters: {
      query?: {
        /** @description All fields but these. */
        exclude_fields?: components['parameters']['ExcludeFields'];
        /** @description Only these fields, and `id`. */
        include_fields?: components['parameters']['IncludeFields'];
      };
      header?: never;
      path: {
        modifier_id: components['parameters']['ModifierId'];
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['ProductModifier'];
      default: components['responses']['RefusedV3'];
    };
  };
  updateProductModifier: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        modifier_id: components['parameters']['ModifierId'];
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          config?: components['schemas']['ModifierConfigInput'];
          display_name?: string;
          option_values?: components['schemas']['ModifierValueUpdate'][];
          required?: boolean;
          sort_order?: components['schemas']['SortOrder'];
          type?: components['schemas']['ModifierType'];
        };
      };
    };
    responses: {
      200: components['responses']['ProductModifier'];
      default: components['responses']['RefusedV3'];
    };
  };
  deleteProductModifier: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        modifier_id: components['parameters']['ModifierId'];
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getProductModifierValues: {
    parameters: {
      query?: {
        /** @description All fields but these. */
        exclude_fields?: components['parameters']['ExcludeFields'];
        /** @description Only these fields, and `id`. */
        include_fields?: components['parameters']['IncludeFields'];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
      };
      header?: never;
      path: {
        modifier_id: components['parameters']['ModifierId'];
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of values. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ModifierValue'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  createProductModifierValue: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        modifier_id: components['parameters']['ModifierId'];
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ModifierValueInput'];
      };
    };
    responses: {
      200: components['responses']['ModifierValue'];
      default: components['responses']['RefusedV3'];
    };
  };
  getProductModifierValue: {
    parameters: {
      query?: {
        /** @description All fields but these. */
        exclude_fields?: components['parameters']['ExcludeFields'];
        /** @description Only these fields, and `id`. */
        include_fields?: components['parameters']['IncludeFields'];
      };
      header?: never;
      path: {
        modifier_id: components['parameters']['ModifierId'];
        product_id: components['parameters']['ProductId'];
        value_id: components['parameters']['ModifierValueId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['ModifierValue'];
      default: components['responses']['RefusedV3'];
    };
  };
  updateProductModifierValue: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        modifier_id: components['parameters']['ModifierId'];
        product_id: components['parameters']['ProductId'];
        value_id: components['parameters']['ModifierValueId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ModifierValueUpdate'];
      };
    };
    responses: {
      200: components['responses']['ModifierValue'];
      default: components['responses']['RefusedV3'];
    };
  };
  deleteProductModifierValue: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        modifier_id: components['parameters']['ModifierId'];
        product_id: components['parameters']['ProductId'];
        value_id: components['parameters']['ModifierValueId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  createProductModifierImage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        modifier_id: components['parameters']['ModifierId'];
        product_id: components['parameters']['ProductId'];
        value_id: components['parameters']['ModifierValueId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          image_file: components['schemas']['PictureUrl'];
        };
      };
    };
    responses: {
      /** @description The picture. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              image_url: string;
            };
            meta: components['schemas']['EmptyMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getProductVariantOptions: {
    parameters: {
      query?: {
        /** @description All fields but these. */
        exclude_fields?: components['parameters']['ExcludeFields'];
        /** @description Only these fields, and `id`. */
        include_fields?: components['parameters']['IncludeFields'];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
      };
      header?: never;
      path: {
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of options. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ProductOption'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  createProductVariantOption: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          config?: components['schemas']['OptionConfigInput'];
          display_name: string;
          option_values: components['schemas']['OptionValueInput'][];
          /** @description If given, the product of the path. */
          product_id?: components['schemas']['Id'];
          sort_order?: components['schemas']['SortOrder'];
          type: components['schemas']['OptionType'];
        };
      };
    };
    responses: {
      200: components['responses']['ProductOption'];
      default: components['responses']['RefusedV3'];
    };
  };
  getProductVariantOption: {
    parameters: {
      query?: {
        /** @description All fields but these. */
        exclude_fields?: components['parameters']['ExcludeFields'];
        /** @description Only these fields, and `id`. */
        include_fields?: components['parameters']['IncludeFields'];
      };
      header?: never;
      path: {
        option_id: components['parameters']['OptionId'];
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['ProductOption'];
      default: components['responses']['RefusedV3'];
    };
  };
  updateProductVariantOption: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        option_id: components['parameters']['OptionId'];
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          config?: components['schemas']['OptionConfigInput'];
          display_name?: string;
          /** @description If given, the product of the path. */
          product_id?: components['schemas']['Id'];
          sort_order?: components['schemas']['SortOrder'];
          type?: components['schemas']['OptionType'];
        };
      };
    };
    responses: {
      200: components['responses']['ProductOption'];
      default: components['responses']['RefusedV3'];
    };
  };
  deleteProductVariantOption: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        option_id: components['parameters']['OptionId'];
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getProductVariantOptionValues: {
    parameters: {
      query?: {
        /** @description All fields but these. */
        exclude_fields?: components['parameters']['ExcludeFields'];
        /** @description Only these fields, and `id`. */
        include_fields?: components['parameters']['IncludeFields'];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
      };
      header?: never;
      path: {
        option_id: components['parameters']['OptionId'];
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of values. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['OptionValue'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  createProductVariantOptionValue: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        option_id: components['parameters']['OptionId'];
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OptionValueInput'];
      };
    };
    responses: {
      200: components['responses']['OptionValue'];
      default: components['responses']['RefusedV3'];
    };
  };
  getProductVariantOptionValue: {
    parameters: {
      query?: {
        /** @description All fields but these. */
        exclude_fields?: components['parameters']['ExcludeFields'];
        /** @description Only these fields, and `id`. */
        include_fields?: components['parameters']['IncludeFields'];
      };
      header?: never;
      path: {
        option_id: components['parameters']['OptionId'];
        product_id: components['parameters']['ProductId'];
        value_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['OptionValue'];
      default: components['responses']['RefusedV3'];
    };
  };
  updateProductVariantOptionValue: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        option_id: components['parameters']['OptionId'];
        product_id: components['parameters']['ProductId'];
        value_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          is_default?: boolean;
          label?: string;
          sort_order?: components['schemas']['SortOrder'];
          value_data?: components['schemas']['OptionValueDataInput'];
        };
      };
    };
    responses: {
      200: components['responses']['OptionValue'];
      default: components['responses']['RefusedV3'];
    };
  };
  deleteProductVariantOptionValue: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        option_id: components['parameters']['OptionId'];
        product_id: components['parameters']['ProductId'];
        value_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getProductVariants: {
    parameters: {
      query?: {
        /** @description All fields but these. */
        exclude_fields?: components['parameters']['ExcludeFields'];
        /** @description Only these fields, and `id`. */
        include_fields?: components['parameters']['IncludeFields'];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
      };
      header?: never;
      path: {
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of variants. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Variant'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  createProductVariant: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        product_id: components['parameters']['ProductId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          bin_picking_number?: string;
          cost_price?: components['schemas']['PriceOrNull'];
          depth?: components['schemas']['MeasureOrNull'];
          fixed_cost_shipping_price?: components['schemas']['PriceOrNull'];
          gtin?: string;
          height?: components['schemas']['MeasureOrNull'];
          image_url?: string;
          inventory_level?: components['schemas']['Stock'];
          inventory_warning_level?: components['schemas']['Stock'];
          is_free_shipping?: boolean;
          map_price?: components['schemas']['PriceOrNull'];
          mpn?: string;
          option_values: components['schemas']['VariantOptionValueInput'][];
          price?: components['schemas']['PriceOrNull'];
          /** @description If given, the product of the path. */
          product_id?: components['schemas']['Id'];
          purchasing_disabled?: boolean;
          purchasing_disabled_message?: string;
          retail_price?: components['schemas']['PriceOrNull'];
          sale_price?: components['schemas']['PriceOrNull'];
          sku?: string;
          upc?: string;
          weight?: components['schemas']['MeasureOrNull'];
          width?: components['schemas']['MeasureOrNull'];
        };
      };
    };
    responses: {
      200: components['responses']['Variant'];
      default: components['responses']['RefusedV3'];
    };
  };
  getProductVariant: {
    parameters: {
      query?: {
        /** @description All fields but these. */
        exclude_fields?: components['parameters']['ExcludeFields'];
        /** @description Only these fields, and `id`. */
        include_fields?: components['parameters']['IncludeFields'];
      };
      header?: never;
      path: {
        product_id: components['parameters']['ProductId'];
        variant_id: components['parameters']['VariantId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Variant'];
      default: components['responses']['RefusedV3'];
    };
  };
  updateProductVariant: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        product_id: components['parameters']['ProductId'];
        variant_id: components['parameters']['VariantId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          bin_picking_number?: string;
          cost_price?: components['schemas']['PriceOrNull'];
          depth?: components['schemas']['MeasureOrNull'];
          fixed_cost_shipping_price?: components['schemas']['PriceOrNull'];
          gtin?: string;
          height?: components['schemas']['MeasureOrNull'];
          image_url?: string;
          inventory_level?: components['schemas']['Stock'];
          inventory_warning_level?: components['schemas']['Stock'];
          is_free_shipping?: boolean;
          map_price?: components['schemas']['PriceOrNull'];
          mpn?: string;
          price?: components['schemas']['PriceOrNull'];
          /** @description If given, the product of the path. */
          product_id?: components['schemas']['Id'];
          purchasing_disabled?: boolean;
          purchasing_disabled_message?: string;
          retail_price?: components['schemas']['PriceOrNull'];
          sale_price?: components['schemas']['PriceOrNull'];
          sku?: string;
          upc?: string;
          weight?: components['schemas']['MeasureOrNull'];
          width?: components['schemas']['MeasureOrNull'];
        };
      };
    };
    responses: {
      200: components['responses']['Variant'];
      default: components['responses']['RefusedV3'];
    };
  };
  deleteProductVariant: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        product_id: components['parameters']['ProductId'];
        variant_id: components['parameters']['VariantId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getProductsCategoryAssignments: {
    parameters: {
      query?: {
        'category_id:in'?: components['schemas']['IdList'];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
        'product_id:in'?: components['schemas']['IdList'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of assignments. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ProductCategory'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  createProductsCategoryAssignments: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProductCategory'][];
      };
    };
    responses: {
      /** @description They are made; one that was there already stays. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  deleteProductsCategoryAssignments: {
    parameters: {
      query?: {
        'category_id:in'?: components['schemas']['IdList'];
        'product_id:in'?: components['schemas']['IdList'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They are gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getProductsChannelAssignments: {
    parameters: {
      query?: {
        'channel_id:in'?: components['schemas']['IdList'];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
        'product_id:in'?: components['schemas']['IdList'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of assignments. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ProductChannel'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  createProductsChannelAssignments: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProductChannel'][];
      };
    };
    responses: {
      /** @description They are made; one that was there already stays. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  deleteProductsChannelAssignments: {
    parameters: {
      query?: {
        'channel_id:in'?: components['schemas']['IdList'];
        'product_id:in'?: components['schemas']['IdList'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They are gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getCategoryTrees: {
    parameters: {
      query?: {
        'channel_id:in'?: components['schemas']['IdList'];
        /** @description Only these ids. */
        'id:in'?: components['parameters']['IdIn'];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The trees. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['CategoryTree'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  upsertCategoryTrees: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          channels?: components['schemas']['Id'][];
          id?: components['schemas']['Id'];
          name?: string;
        }[];
      };
    };
    responses: {
      /** @description The trees. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['CategoryTree'][];
            meta: components['schemas']['BatchMeta'];
          };
        };
      };
      413: components['responses']['RefusedV3'];
      default: components['responses']['RefusedV3'];
    };
  };
  getCategoryTree: {
    parameters: {
      query?: {
        /** @description How many levels. */
        depth?: number;
      };
      header?: never;
      path: {
        tree_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The categories at the top, each with those below it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['CategoryNode'][];
            meta: components['schemas']['EmptyMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getAllCategories: {
    parameters: {
      query?: {
        'category_id:in'?: components['schemas']['IdList'];
        'category_id:not_in'?: components['schemas']['IdList'];
        /** @description All fields but these. */
        exclude_fields?: components['parameters']['ExcludeFields'];
        /** @description Only these fields, and `id`. */
        include_fields?: components['parameters']['IncludeFields'];
        is_visible?: boolean;
        keyword?: string;
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        name?: string;
        /** @description A part of the name. */
        'name:like'?: string;
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
        'parent_id:in'?: components['schemas']['IdOrZero'][];
        'parent_id:not_in'?: components['schemas']['IdOrZero'][];
        'tree_id:in'?: components['schemas']['IdList'];
        'tree_id:not_in'?: components['schemas']['IdList'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of categories. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['TreeCategory'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  updateCategories: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          category_id: components['schemas']['Id'];
          default_product_sort?: components['schemas']['DefaultProductSort'];
          description?: string;
          image_url?: string;
          is_visible?: boolean;
          layout_file?: string;
          meta_description?: string;
          name?: string;
          page_title?: string;
          parent_id?: components['schemas']['IdOrZero'];
          search_keywords?: string;
          sort_order?: components['schemas']['SortOrder'];
          tree_id?: components['schemas']['Id'];
          url?: components['schemas']['TreeUrl'];
        }[];
      };
    };
    responses: {
      /** @description All were changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            meta: components['schemas']['BatchMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  createCategories: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          default_product_sort?: components['schemas']['DefaultProductSort'];
          description?: string;
          image_url?: string;
          is_visible?: boolean;
          layout_file?: string;
          meta_description?: string;
          name: string;
          page_title?: string;
          parent_id?: components['schemas']['IdOrZero'];
          search_keywords?: string;
          sort_order?: components['schemas']['SortOrder'];
          /** @description Left out: the tree of the parent, or the first one. */
          tree_id?: components['schemas']['Id'];
          url?: components['schemas']['TreeUrl'];
        }[];
      };
    };
    responses: {
      /** @description The categories. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['TreeCategory'][];
            meta: components['schemas']['BatchMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  deleteTreeCategories: {
    parameters: {
      query?: {
        'category_id:in'?: components['schemas']['IdList'];
        'parent_id:in'?: components['schemas']['IdOrZero'][];
        'tree_id:in'?: components['schemas']['IdList'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They are gone. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            meta: components['schemas']['BatchMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getVariants: {
    parameters: {
      query?: {
        /** @description All fields but these. */
        exclude_fields?: components['parameters']['ExcludeFields'];
        id?: components['schemas']['Id'];
        /** @description Only these ids. */
        'id:in'?: components['parameters']['IdIn'];
        /** @description Only these fields, and `id`. */
        include_fields?: components['parameters']['IncludeFields'];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
        product_id?: components['schemas']['Id'];
        'product_id:in'?: components['schemas']['IdList'];
        sku?: string;
        upc?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of variants. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Variant'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  updateVariantsBatch: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          bin_picking_number?: string;
          cost_price?: components['schemas']['PriceOrNull'];
          depth?: components['schemas']['MeasureOrNull'];
          fixed_cost_shipping_price?: components['schemas']['PriceOrNull'];
          gtin?: string;
          height?: components['schemas']['MeasureOrNull'];
          id: components['schemas']['Id'];
          image_url?: string;
          inventory_level?: components['schemas']['Stock'];
          inventory_warning_level?: components['schemas']['Stock'];
          is_free_shipping?: boolean;
          map_price?: components['schemas']['PriceOrNull'];
          mpn?: string;
          price?: components['schemas']['PriceOrNull'];
          product_id?: components['schemas']['Id'];
          purchasing_disabled?: boolean;
          purchasing_disabled_message?: string;
          retail_price?: components['schemas']['PriceOrNull'];
          sale_price?: components['schemas']['PriceOrNull'];
          sku?: string;
          upc?: string;
          weight?: components['schemas']['MeasureOrNull'];
          width?: components['schemas']['MeasureOrNull'];
        }[];
      };
    };
    responses: {
      /** @description The variants as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Variant'][];
            meta: components['schemas']['EmptyMeta'];
          };
        };
      };
      413: components['responses']['RefusedV3'];
      default: components['responses']['RefusedV3'];
    };
  };
  getChannels: {
    parameters: {
      query?: {
        /** @description True: only channels that are prelaunch, active, inactive or connected. False: only the others. */
        available?: boolean;
        date_created?: components['schemas']['Moment'];
        'date_created:max'?: components['schemas']['Moment'];
        'date_created:min'?: components['schemas']['Moment'];
        date_modified?: components['schemas']['Moment'];
        'date_modified:max'?: components['schemas']['Moment'];
        'date_modified:min'?: components['schemas']['Moment'];
        /** @description With `currencies`, what each channel sells in. */
        include?: components['parameters']['ChannelInclude'];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
        'platform:in'?: components['schemas']['TextList'];
        'status:in'?: components['schemas']['ChannelStatus'][];
        'type:in'?: components['schemas']['ChannelType'][];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of channels. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Channel'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  createChannel: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          external_id?: string;
          is_listable_from_ui?: boolean;
          is_visible?: boolean;
          name: string;
          platform: string;
          status?: components['schemas']['ChannelStatus'];
          type: components['schemas']['ChannelType'];
        };
      };
    };
    responses: {
      200: components['responses']['Channel'];
      default: components['responses']['RefusedV3'];
    };
  };
  getChannel: {
    parameters: {
      query?: {
        /** @description With `currencies`, what each channel sells in. */
        include?: components['parameters']['ChannelInclude'];
      };
      header?: never;
      path: {
        /** @description The channel. */
        channel_id: components['parameters']['ChannelIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Channel'];
      default: components['responses']['RefusedV3'];
    };
  };
  updateChannel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The channel. */
        channel_id: components['parameters']['ChannelIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          external_id?: string;
          is_listable_from_ui?: boolean;
          is_visible?: boolean;
          name?: string;
          status?: components['schemas']['ChannelStatus'];
        };
      };
    };
    responses: {
      200: components['responses']['Channel'];
      default: components['responses']['RefusedV3'];
    };
  };
  getSingleChannelCurrencyAssignments: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The channel. */
        channel_id: components['parameters']['ChannelIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['ChannelCurrencies'];
      default: components['responses']['RefusedV3'];
    };
  };
  updateSingleChannelCurrencyAssignments: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The channel. */
        channel_id: components['parameters']['ChannelIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChannelCurrenciesInput'];
      };
    };
    responses: {
      200: components['responses']['ChannelCurrencies'];
      default: components['responses']['RefusedV3'];
    };
  };
  createSingleChannelCurrencyAssignments: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The channel. */
        channel_id: components['parameters']['ChannelIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChannelCurrenciesInput'];
      };
    };
    responses: {
      200: components['responses']['ChannelCurrencies'];
      default: components['responses']['RefusedV3'];
    };
  };
  deleteSingleChannelCurrencyAssignments: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The channel. */
        channel_id: components['parameters']['ChannelIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The id of the channel. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: number;
            meta: components['schemas']['EmptyMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getChannelSite: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The channel. */
        channel_id: components['parameters']['ChannelIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Site'];
      default: components['responses']['RefusedV3'];
    };
  };
  updateChannelSite: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The channel. */
        channel_id: components['parameters']['ChannelIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          url: components['schemas']['SiteUrl'];
        };
      };
    };
    responses: {
      200: components['responses']['Site'];
      default: components['responses']['RefusedV3'];
    };
  };
  createChannelSite: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The channel. */
        channel_id: components['parameters']['ChannelIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description If given, the channel of the path. */
          channel_id?: components['schemas']['Id'];
          url: components['schemas']['SiteUrl'];
        };
      };
    };
    responses: {
      200: components['responses']['Site'];
      default: components['responses']['RefusedV3'];
    };
  };
  deleteChannelSite: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The channel. */
        channel_id: components['parameters']['ChannelIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone, with its routes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getAllCurrencyAssignments: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['ChannelCurrenciesList'];
      default: components['responses']['RefusedV3'];
    };
  };
  updateMultipleChannelsCurrencyAssignments: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChannelCurrenciesRows'];
      };
    };
    responses: {
      200: components['responses']['ChannelCurrenciesList'];
      default: components['responses']['RefusedV3'];
    };
  };
  createMultipleChannelsCurrencyAssignments: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChannelCurrenciesRows'];
      };
    };
    responses: {
      200: components['responses']['ChannelCurrenciesList'];
      default: components['responses']['RefusedV3'];
    };
  };
  getCustomers: {
    parameters: {
      query?: {
        /** @description A cursor from `meta.cursor_pagination`; the items after it. */
        after?: components['parameters']['After'];
        /** @description A cursor from `meta.cursor_pagination`; the items before it. */
        before?: components['parameters']['Before'];
        'company:in'?: components['schemas']['TextList'];
        'customer_group_id:in'?: components['schemas']['IdOrZero'][];
        date_created?: components['schemas']['Moment'];
        'date_created:max'?: components['schemas']['Moment'];
        'date_created:min'?: components['schemas']['Moment'];
        date_modified?: components['schemas']['Moment'];
        'date_modified:max'?: components['schemas']['Moment'];
        'date_modified:min'?: components['schemas']['Moment'];
        'email:in'?: components['schemas']['TextList'];
        /** @description Only these ids. */
        'id:in'?: components['parameters']['IdIn'];
        include?: (
          'addresses' | 'storecredit' | 'attributes' | 'formfields' | 'shopper_profile_id' | 'segment_ids'
        )[];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description First and last name with a space between. */
        'name:in'?: components['schemas']['TextList'];
        /** @description A part of first and last name with a space between. */
        'name:like'?: components['schemas']['TextList'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
        'phone:in'?: components['schemas']['TextList'];
        'registration_ip_address:in'?: components['schemas']['TextList'];
        sort?:
          | 'date_created:asc'
          | 'date_created:desc'
          | 'last_name:asc'
          | 'last_name:desc'
          | 'date_modified:asc'
          | 'date_modified:desc';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of customers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Customer'][];
            meta: components['schemas']['CursorMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  updateCustomers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CustomerUpdate'][];
      };
    };
    responses: {
      200: components['responses']['Customers'];
      413: components['responses']['RefusedV3'];
      default: components['responses']['RefusedV3'];
    };
  };
  createCustomers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CustomerCreate'][];
      };
    };
    responses: {
      200: components['responses']['Customers'];
      413: components['responses']['RefusedV3'];
      default: components['responses']['RefusedV3'];
    };
  };
  deleteCustomers: {
    parameters: {
      query?: {
        /** @description Only these ids. */
        'id:in'?: components['parameters']['IdIn'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They are gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getCustomerConsent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customerId: components['schemas']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['CustomerConsent'];
      default: components['responses']['RefusedV3'];
    };
  };
  updateCustomerConsent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customerId: components['schemas']['Id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          allow: components['schemas']['ConsentCategories'];
          deny: components['schemas']['ConsentCategories'];
        };
      };
    };
    responses: {
      200: components['responses']['CustomerConsent'];
      default: components['responses']['RefusedV3'];
    };
  };
  getCustomersMetafields: {
    parameters: {
      query?: {
        /** @description A cursor from `meta.cursor_pagination`; the items after it. */
        after?: components['parameters']['After'];
        /** @description A cursor from `meta.cursor_pagination`; the items before it. */
        before?: components['parameters']['Before'];
        'date_created:max'?: components['schemas']['Moment'];
        'date_created:min'?: components['schemas']['Moment'];
        'date_modified:max'?: components['schemas']['Moment'];
        'date_modified:min'?: components['schemas']['Moment'];
        direction?: components['parameters']['Direction'];
        /** @description Only these fields, and `id`. */
        include_fields?: components['parameters']['IncludeFields'];
        key?: components['parameters']['MetafieldKey'];
        /** @description Together with `key`, what is in both. */
        'key:in'?: components['parameters']['MetafieldKeyIn'];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        namespace?: components['parameters']['MetafieldNamespace'];
        /** @description Together with `namespace`, what is in both. */
        'namespace:in'?: components['parameters']['MetafieldNamespaceIn'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
      };
      header?: never;
      path: {
        customerId: components['parameters']['MetafieldCustomer'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of metafields. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Metafield'][];
            meta: components['schemas']['CursorMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  createCustomerMetafields: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customerId: components['parameters']['MetafieldCustomer'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          description?: components['schemas']['MetafieldDescription'];
          key: components['schemas']['MetafieldName'];
          namespace: components['schemas']['MetafieldName'];
          permission_set: components['schemas']['MetafieldPermissionSet'];
          value: components['schemas']['MetafieldValue'];
        };
      };
    };
    responses: {
      /** @description The metafield, as a list of one. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Metafield'][];
            meta: components['schemas']['EmptyMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getMetafieldsCustomerId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customerId: components['parameters']['MetafieldCustomer'];
        metafieldId: components['parameters']['MetafieldId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The metafield. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Metafield'];
            meta: components['schemas']['EmptyMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  updateCustomerMetafield: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customerId: components['parameters']['MetafieldCustomer'];
        metafieldId: components['parameters']['MetafieldId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          description?: components['schemas']['MetafieldDescription'];
          id?: components['schemas']['Id'];
          key?: components['schemas']['MetafieldName'];
          namespace?: components['schemas']['MetafieldName'];
          permission_set?: components['schemas']['MetafieldPermissionSet'];
          value?: components['schemas']['MetafieldValue'];
        };
      };
    };
    responses: {
      /** @description The metafield as it is now, as a list of one. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Metafield'][];
            meta: components['schemas']['EmptyMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  deleteCustomerMetafieldsId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customerId: components['parameters']['MetafieldCustomer'];
        metafieldId: components['parameters']['MetafieldId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getCustomerStoredInstruments: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customerId: components['parameters']['MetafieldCustomer'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description None. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NotBuiltList'];
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getCustomersAddresses: {
    parameters: {
      query?: {
        'company:in'?: components['schemas']['TextList'];
        /** @description Only addresses of these customers. */
        'customer_id:in'?: components['schemas']['IdList'];
        /** @description Only these ids. */
        'id:in'?: components['parameters']['IdIn'];
        include?: 'formfields'[];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description First and last name with a space between. */
        'name:in'?: components['schemas']['TextList'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of addresses. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['CustomerAddress'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  updateCustomersAddresses: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          address_type?: components['schemas']['AddressType'];
          address1?: components['schemas']['AddressLine'];
          address2?: components['schemas']['AddressLine'];
          city?: components['schemas']['City'];
          company?: components['schemas']['Company'];
          country_code?: components['schemas']['CountryCode'];
          first_name?: components['schemas']['AddressName'];
          form_fields?: components['schemas']['FormFieldValueInputs'];
          id: components['schemas']['Id'];
          last_name?: components['schemas']['AddressName'];
          phone?: components['schemas']['CustomerPhone'];
          postal_code?: components['schemas']['PostalCode'];
          state_or_province?: components['schemas']['StateOrProvince'];
        }[];
      };
    };
    responses: {
      200: components['responses']['CustomerAddresses'];
      default: components['responses']['RefusedV3'];
    };
  };
  createCustomersAddresses: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          address_type?: components['schemas']['AddressType'];
          address1: components['schemas']['AddressLine'];
          address2?: components['schemas']['AddressLine'];
          city: components['schemas']['City'];
          company?: components['schemas']['Company'];
          country_code: components['schemas']['CountryCode'];
          customer_id: components['schemas']['Id'];
          first_name: components['schemas']['AddressName'];
          form_fields?: components['schemas']['FormFieldValueInputs'];
          last_name: components['schemas']['AddressName'];
          phone?: components['schemas']['CustomerPhone'];
          postal_code: components['schemas']['PostalCode'];
          state_or_province: components['schemas']['StateOrProvince'];
        }[];
      };
    };
    responses: {
      200: components['responses']['CustomerAddresses'];
      default: components['responses']['RefusedV3'];
    };
  };
  deleteCustomersAddresses: {
    parameters: {
      query: {
        /** @description The addresses to delete. */
        'id:in': components['schemas']['IdList'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They are gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getCustomersAttributeValues: {
    parameters: {
      query?: {
        'attribute_id:in'?: components['schemas']['IdList'];
        'customer_id:in'?: components['schemas']['IdList'];
        date_created?: components['parameters']['DateCreated'];
        'date_created:max'?: components['parameters']['DateCreatedMax'];
        'date_created:min'?: components['parameters']['DateCreatedMin'];
        date_modified?: components['parameters']['DateModified'];
        'date_modified:max'?: components['parameters']['DateModifiedMax'];
        'date_modified:min'?: components['parameters']['DateModifiedMin'];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description The name of the attribute, in any case. */
        name?: components['schemas']['AttributeName'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of values. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['CustomerAttributeValue'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  upsertCustomersAttributeValues: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          attribute_id: components['schemas']['Id'];
          customer_id: components['schemas']['Id'];
          /** @description May be left out; else that of the value that the customer has in the attribute. */
          id?: components['schemas']['Id'];
          value: components['schemas']['AttributeText'];
        }[];
      };
    };
    responses: {
      /** @description The values as they are now, in the order of the request. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['CustomerAttributeValue'][];
            meta: components['schemas']['EmptyMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  deleteCustomersAttributeValues: {
    parameters: {
      query: {
        /** @description Only these ids. */
        'id:in': components['parameters']['IdInRequired'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They are gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getCustomersAttributes: {
    parameters: {
      query?: {
        date_created?: components['parameters']['DateCreated'];
        'date_created:max'?: components['parameters']['DateCreatedMax'];
        'date_created:min'?: components['parameters']['DateCreatedMin'];
        date_modified?: components['parameters']['DateModified'];
        'date_modified:max'?: components['parameters']['DateModifiedMax'];
        'date_modified:min'?: components['parameters']['DateModifiedMin'];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description The name, in any case. */
        name?: components['schemas']['AttributeName'];
        /** @description A part of the name, in any case. */
        'name:like'?: string;
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
        type?: components['schemas']['AttributeType'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of attributes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['CustomerAttribute'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  updateCustomersAttributes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          id: components['schemas']['Id'];
          name: components['schemas']['AttributeName'];
        }[];
      };
    };
    responses: {
      200: components['responses']['CustomerAttributes'];
      default: components['responses']['RefusedV3'];
    };
  };
  createCustomersAttributes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          name: components['schemas']['AttributeName'];
          type: components['schemas']['AttributeType'];
        }[];
      };
    };
    responses: {
      200: components['responses']['CustomerAttributes'];
      default: components['responses']['RefusedV3'];
    };
  };
  deleteCustomersAttributes: {
    parameters: {
      query: {
        /** @description Only these ids. */
        'id:in': components['parameters']['IdInRequired'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They are gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getCustomersFormFieldValues: {
    parameters: {
      query?: {
        address_id?: components['schemas']['Id'];
        /** @description A cursor from `meta.cursor_pagination`; the items after it. */
        after?: components['parameters']['After'];
        /** @description A cursor from `meta.cursor_pagination`; the items before it. */
        before?: components['parameters']['Before'];
        customer_id?: components['schemas']['Id'];
        field_name?: components['schemas']['FormFieldName'];
        field_type?: components['schemas']['FormFieldType'];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of values. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['OwnedFormFieldValue'][];
            meta: components['schemas']['CursorMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  updateCustomerFormFieldValues: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': (
          | {
              customer_id: components['schemas']['Id'];
              name: components['schemas']['FormFieldName'];
              value: components['schemas']['FormFieldContentInput'];
            }
          | {
              address_id: components['schemas']['Id'];
              name: components['schemas']['FormFieldName'];
              value: components['schemas']['FormFieldContentInput'];
            }
        )[];
      };
    };
    responses: {
      /** @description The values as they are now; those that were taken back are left out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['OwnedFormFieldValue'][];
            meta: components['schemas']['EmptyMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getAllCustomersMetafields: {
    parameters: {
      query?: {
        /** @description A cursor from `meta.cursor_pagination`; the items after it. */
        after?: components['parameters']['After'];
        /** @description A cursor from `meta.cursor_pagination`; the items before it. */
        before?: components['parameters']['Before'];
        'date_created:max'?: components['schemas']['Moment'];
        'date_created:min'?: components['schemas']['Moment'];
        'date_modified:max'?: components['schemas']['Moment'];
        'date_modified:min'?: components['schemas']['Moment'];
        direction?: components['parameters']['Direction'];
        /** @description Only these fields, and `id`. */
        include_fields?: components['parameters']['IncludeFields'];
        key?: components['parameters']['MetafieldKey'];
        /** @description Together with `key`, what is in both. */
        'key:in'?: components['parameters']['MetafieldKeyIn'];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        namespace?: components['parameters']['MetafieldNamespace'];
        /** @description Together with `namespace`, what is in both. */
        'namespace:in'?: components['parameters']['MetafieldNamespaceIn'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of metafields. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Metafield'][];
            meta: components['schemas']['CursorMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  updateCustomersMetafields: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          description?: components['schemas']['MetafieldDescription'];
          id: components['schemas']['Id'];
          key?: components['schemas']['MetafieldName'];
          namespace?: components['schemas']['MetafieldName'];
          permission_set?: components['schemas']['MetafieldPermissionSet'];
          value?: components['schemas']['MetafieldValue'];
        }[];
      };
    };
    responses: {
      /** @description All of them are changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Metafield'][];
            meta: components['schemas']['MetafieldBatchMeta'];
          };
        };
      };
      422: components['responses']['MetafieldsRefused'];
      default: components['responses']['RefusedV3'];
    };
  };
  createCustomersMetafields: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          description?: components['schemas']['MetafieldDescription'];
          key: components['schemas']['MetafieldName'];
          namespace: components['schemas']['MetafieldName'];
          permission_set: components['schemas']['MetafieldPermissionSet'];
          resource_id: components['schemas']['Id'];
          value: components['schemas']['MetafieldValue'];
        }[];
      };
    };
    responses: {
      /** @description All of them are written. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Metafield'][];
            meta: components['schemas']['MetafieldBatchMeta'];
          };
        };
      };
      422: components['responses']['MetafieldsRefused'];
      default: components['responses']['RefusedV3'];
    };
  };
  deleteCustomersMetafields: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Id'][];
      };
    };
    responses: {
      /** @description All of them are gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: number[];
            meta: components['schemas']['MetafieldBatchMeta'];
          };
        };
      };
      422: components['responses']['MetafieldsRefused'];
      default: components['responses']['RefusedV3'];
    };
  };
  getCustomersSettings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['CustomerSettings'];
      default: components['responses']['RefusedV3'];
    };
  };
  updateCustomersSettings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          customer_group_settings?: components['schemas']['CustomerGroupSettingsInput'];
          privacy_settings?: components['schemas']['PrivacySettingsInput'];
        };
      };
    };
    responses: {
      200: components['responses']['CustomerSettings'];
      default: components['responses']['RefusedV3'];
    };
  };
  getCustomersSettingsChannel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The channel. */
        channel_id: components['parameters']['ChannelIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['ChannelCustomerSettings'];
      default: components['responses']['RefusedV3'];
    };
  };
  updateCustomersSettingsChannel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The channel. */
        channel_id: components['parameters']['ChannelIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          allow_global_logins?: boolean | null;
          customer_group_settings?: components['schemas']['CustomerGroupSettingsInput'];
          privacy_settings?: components['schemas']['PrivacySettingsInput'];
        };
      };
    };
    responses: {
      200: components['responses']['ChannelCustomerSettings'];
      default: components['responses']['RefusedV3'];
    };
  };
  getSubscribers: {
    parameters: {
      query?: {
        date_created?: components['parameters']['SubscriberCreated'];
        'date_created:max'?: components['schemas']['Moment'];
        'date_created:min'?: components['schemas']['Moment'];
        date_modified?: components['parameters']['SubscriberModified'];
        'date_modified:max'?: components['schemas']['Moment'];
        'date_modified:min'?: components['schemas']['Moment'];
        email?: components['parameters']['SubscriberEmail'];
        first_name?: components['parameters']['SubscriberFirstName'];
        id?: components['schemas']['Id'];
        /** @description Only these ids. */
        'id:in'?: components['parameters']['IdIn'];
        last_name?: components['parameters']['SubscriberLastName'];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        order_id?: components['parameters']['SubscriberOrderId'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
        source?: components['parameters']['SubscriberSource'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of subscribers, by id. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Subscriber'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  createSubscriber: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          channel_id?: components['schemas']['Id'];
          consents?: components['schemas']['SubscriberConsents'];
          email: components['schemas']['Email'];
          first_name?: components['schemas']['SubscriberText'];
          last_name?: components['schemas']['SubscriberText'];
          order_id?: components['schemas']['SubscriberOrder'];
          source?: components['schemas']['SubscriberText'];
        };
      };
    };
    responses: {
      200: components['responses']['Subscriber'];
      409: components['responses']['RefusedV3'];
      default: components['responses']['RefusedV3'];
    };
  };
  deleteSubscribers: {
    parameters: {
      query?: {
        date_created?: components['parameters']['SubscriberCreated'];
        date_modified?: components['parameters']['SubscriberModified'];
        email?: components['parameters']['SubscriberEmail'];
        first_name?: components['parameters']['SubscriberFirstName'];
        last_name?: components['parameters']['SubscriberLastName'];
        order_id?: components['parameters']['SubscriberOrderId'];
        source?: components['parameters']['SubscriberSource'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They are gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getSubscriber: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        subscriber_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Subscriber'];
      default: components['responses']['RefusedV3'];
    };
  };
  updateSubscriber: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        subscriber_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          channel_id?: components['schemas']['Id'];
          consents?: components['schemas']['SubscriberConsents'];
          email?: components['schemas']['Email'];
          first_name?: components['schemas']['SubscriberText'];
          last_name?: components['schemas']['SubscriberText'];
          order_id?: components['schemas']['SubscriberOrder'];
          source?: components['schemas']['SubscriberText'];
        };
      };
    };
    responses: {
      200: components['responses']['Subscriber'];
      409: components['responses']['RefusedV3'];
      default: components['responses']['RefusedV3'];
    };
  };
  deleteSubscriber: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        subscriber_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  validateCustomerCredentials: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          channel_id?: components['schemas']['Id'];
          email: string;
          password: string;
        };
      };
    };
    responses: {
      /** @description Whether they belong together. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customer_id: number | null;
            is_valid: boolean;
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getWebhooks: {
    parameters: {
      query?: {
        /** @description Exactly this destination. */
        destination?: components['parameters']['WebhookDestinationFilter'];
        is_active?: components['parameters']['WebhookIsActive'];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
        /** @description Exactly this scope. */
        scope?: components['parameters']['WebhookScopeFilter'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page, by id. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Webhook'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  createWebhooks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewWebhook'];
      };
    };
    responses: {
      200: components['responses']['Webhook'];
      default: components['responses']['RefusedV3'];
    };
  };
  getWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhook_id: components['parameters']['WebhookIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Webhook'];
      default: components['responses']['RefusedV3'];
    };
  };
  updateWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhook_id: components['parameters']['WebhookIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WebhookPatch'];
      };
    };
    responses: {
      200: components['responses']['Webhook'];
      default: components['responses']['RefusedV3'];
    };
  };
  deleteWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhook_id: components['parameters']['WebhookIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Webhook'];
      default: components['responses']['RefusedV3'];
    };
  };
  getHooksAdmin: {
    parameters: {
      query?: {
        is_active?: components['parameters']['WebhookIsActive'];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Of the API account that asks; the webhooks by page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['WebhooksAdmin'];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  updateHooksAdmin: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          emails: string[];
        };
      };
    };
    responses: {
      /** @description Set. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  patronGetFormFields: {
    parameters: {
      query?: {
        form?: components['schemas']['FormOfField'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All of them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['FormField'][];
            meta: components['schemas']['EmptyMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  patronCreateFormField: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          form: components['schemas']['FormOfField'];
          name: components['schemas']['FormFieldName'];
          options?: components['schemas']['FormFieldOptionLabels'];
          /** @default false */
          required?: boolean;
          settings?: components['schemas']['FormFieldSettings'];
          sort_order?: components['schemas']['IdOrZero'];
          type: components['schemas']['FormFieldType'];
        };
      };
    };
    responses: {
      200: components['responses']['FormField'];
      409: components['responses']['RefusedV3'];
      default: components['responses']['RefusedV3'];
    };
  };
  patronGetFormField: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        form_field_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['FormField'];
      default: components['responses']['RefusedV3'];
    };
  };
  patronUpdateFormField: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        form_field_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          name?: components['schemas']['FormFieldName'];
          options?: components['schemas']['FormFieldOptionLabels'];
          required?: boolean;
          settings?: components['schemas']['FormFieldSettings'];
          sort_order?: components['schemas']['IdOrZero'];
        };
      };
    };
    responses: {
      200: components['responses']['FormField'];
      409: components['responses']['RefusedV3'];
      default: components['responses']['RefusedV3'];
    };
  };
  patronDeleteFormField: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        form_field_id: components['schemas']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getMail: {
    parameters: {
      query?: {
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
        since?: components['schemas']['Moment'];
        template?: components['schemas']['MailTemplate'];
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page, newest first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Mail'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  patronTracePrice: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date-time
           * @description Only the present moment, to a minute. No price, list, discount or tax has a date, so a past or future moment is refused rather than answered with what holds now.
           */
          at?: string;
          /** @description Channel 1 where it is left out. */
          channel_id?: components['schemas']['Id'];
          /** @description Two letters, ISO 3166-1. */
          country_code?: string;
          /** @description The default currency of the channel where it is left out. */
          currency_code?: components['schemas']['CurrencyCode'];
          customer_group_id?: components['schemas']['IdOrZero'];
          customer_id?: components['schemas']['Id'];
          options?: components['schemas']['ItemOption'][];
          product_id: components['schemas']['Id'];
          /** @description The units that count towards bulk tiers. One where it is left out. */
          quantity?: number;
          variant_id?: components['schemas']['Id'];
        };
      };
    };
    responses: {
      /** @description The quote, its steps, and the same as text for a terminal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['TracedPrice'];
            meta: components['schemas']['EmptyMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  patronGetAccountSettings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['AccountSettings'];
      default: components['responses']['RefusedV3'];
    };
  };
  patronUpdateAccountSettings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          account_creation?: boolean | null;
          password_complexity?: {
            minimum_length?: number | null;
            minimum_numbers?: number | null;
            minimum_special_characters?: number | null;
            require_lower_case?: boolean | null;
            require_upper_case?: boolean | null;
          };
          recaptcha?: {
            enabled_on_checkout?: boolean | null;
            enabled_on_storefront?: boolean | null;
            secret_key?: string | null;
            site_key?: string | null;
          };
        };
      };
    };
    responses: {
      200: components['responses']['AccountSettings'];
      default: components['responses']['RefusedV3'];
    };
  };
  getSignInEvents: {
    parameters: {
      query?: {
        address?: string;
        'at:max'?: components['schemas']['Moment'];
        'at:min'?: components['schemas']['Moment'];
        'channel_id:in'?: components['schemas']['IdList'];
        client_id?: string;
        'customer_id:in'?: components['schemas']['IdList'];
        'kind:in'?: components['schemas']['SignInKind'][];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        'method:in'?: components['schemas']['SignInMethod'][];
        outcome?: components['schemas']['SignInOutcome'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
        'reason_code:in'?: components['schemas']['TextList'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page, newest first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['SignInEvent'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  patronGetWebhookDeliveries: {
    parameters: {
      query?: {
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
        /** @description Exactly this scope. */
        scope?: components['parameters']['WebhookScopeFilter'];
        status?: components['schemas']['WebhookDeliveryStatus'];
        webhook_id?: components['schemas']['Id'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page, newest first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['WebhookDelivery'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  patronRedeliverWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        delivery_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The new delivery. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['WebhookDelivery'];
            meta: components['schemas']['EmptyMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getPriceLists: {
    parameters: {
      query?: {
        /** @description A cursor from `meta.cursor_pagination`; the items after it. */
        after?: components['parameters']['After'];
        /** @description A cursor from `meta.cursor_pagination`; the items before it. */
        before?: components['parameters']['Before'];
        date_created?: components['schemas']['Moment'];
        'date_created:max'?: components['schemas']['Moment'];
        'date_created:min'?: components['schemas']['Moment'];
        date_modified?: components['schemas']['Moment'];
        'date_modified:max'?: components['schemas']['Moment'];
        'date_modified:min'?: components['schemas']['Moment'];
        /** @description Only these ids. */
        'id:in'?: components['parameters']['IdIn'];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        name?: string;
        /** @description A part of the name. */
        'name:like'?: string;
        /** @description Which page of the result, counted from 1; not with `before` or `after`. With it the answer has no cursors. */
        page?: components['parameters']['PageWithoutCursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of price lists. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PriceList'][];
            meta: components['schemas']['CursorMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  createPriceList: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description Default true. */
          active?: boolean;
          name: string;
        };
      };
    };
    responses: {
      200: components['responses']['PriceList'];
      default: components['responses']['RefusedV3'];
    };
  };
  deletePriceLists: {
    parameters: {
      query?: {
        /** @description Only these ids. */
        'id:in'?: components['parameters']['IdIn'];
        name?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They are gone, with their records and assignments. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getPriceList: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        price_list_id: components['parameters']['PriceListId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['PriceList'];
      default: components['responses']['RefusedV3'];
    };
  };
  updatePriceList: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        price_list_id: components['parameters']['PriceListId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          active?: boolean;
          name?: string;
        };
      };
    };
    responses: {
      200: components['responses']['PriceList'];
      default: components['responses']['RefusedV3'];
    };
  };
  deletePriceList: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        price_list_id: components['parameters']['PriceListId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone, with its records and assignments. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  upsertPriceListAssignment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        price_list_id: components['parameters']['PriceListId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          channel_id: components['schemas']['IdOrZero'];
          customer_group_id: components['schemas']['IdOrZero'];
        };
      };
    };
    responses: {
      /** @description The assignment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PriceListAssignment'];
            meta: components['schemas']['EmptyMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getPriceListRecords: {
    parameters: {
      query?: {
        /** @description A cursor from `meta.cursor_pagination`; the items after it. */
        after?: components['parameters']['After'];
        /** @description A cursor from `meta.cursor_pagination`; the items before it. */
        before?: components['parameters']['Before'];
        calculated_price?: components['schemas']['Price'];
        'calculated_price:max'?: components['schemas']['Price'];
        'calculated_price:min'?: components['schemas']['Price'];
        currency?: components['schemas']['CurrencyCode'];
        'currency:in'?: components['schemas']['CurrencyCode'][];
        date_created?: components['schemas']['Moment'];
        'date_created:max'?: components['schemas']['Moment'];
        'date_created:min'?: components['schemas']['Moment'];
        date_modified?: components['schemas']['Moment'];
        'date_modified:max'?: components['schemas']['Moment'];
        'date_modified:min'?: components['schemas']['Moment'];
        /** @description `bulk_pricing_tiers`, `sku` or both; other words are left alone. */
        include?: components['parameters']['RecordInclude'];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        map_price?: components['schemas']['Price'];
        'map_price:max'?: components['schemas']['Price'];
        'map_price:min'?: components['schemas']['Price'];
        /** @description Which page of the result, counted from 1; not with `before` or `after`. With it the answer has no cursors. */
        page?: components['parameters']['PageWithoutCursor'];
        price?: components['schemas']['Price'];
        'price:max'?: components['schemas']['Price'];
        'price:min'?: components['schemas']['Price'];
        'product_id:in'?: components['schemas']['IdList'];
        retail_price?: components['schemas']['Price'];
        'retail_price:max'?: components['schemas']['Price'];
        'retail_price:min'?: components['schemas']['Price'];
        sale_price?: components['schemas']['Price'];
        'sale_price:max'?: components['schemas']['Price'];
        'sale_price:min'?: components['schemas']['Price'];
        sku?: string;
        'sku:in'?: components['schemas']['TextList'];
        'variant_id:in'?: components['schemas']['IdList'];
      };
      header?: never;
      path: {
        price_list_id: components['parameters']['PriceListId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of records. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PriceRecord'][];
            meta: components['schemas']['CursorMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  upsertPriceListRecords: {
    parameters: {
      query?: never;
      header?: {
        /** @description With 1 nothing is written unless every row is good. */
        'X-Strict-Mode'?: components['parameters']['StrictMode'];
      };
      path: {
        price_list_id: components['parameters']['PriceListId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PriceRecordInput'][];
      };
    };
    responses: {
      200: components['responses']['RecordsWritten'];
      422: components['responses']['RecordsRefused'];
      default: components['responses']['RefusedV3'];
    };
  };
  createPriceListRecords: {
    parameters: {
      query?: never;
      header?: {
        /** @description With 1 nothing is written unless every row is good. */
        'X-Strict-Mode'?: components['parameters']['StrictMode'];
      };
      path: {
        price_list_id: components['parameters']['PriceListId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PriceRecordInput'][];
      };
    };
    responses: {
      200: components['responses']['RecordsWritten'];
      422: components['responses']['RecordsRefused'];
      default: components['responses']['RefusedV3'];
    };
  };
  deletePriceListRecords: {
    parameters: {
      query?: {
        currency?: components['schemas']['CurrencyCode'];
        'sku:in'?: components['schemas']['TextList'];
        'variant_id:in'?: components['schemas']['IdList'];
      };
      header?: never;
      path: {
        price_list_id: components['parameters']['PriceListId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They are gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getPriceListRecordsByVariantId: {
    parameters: {
      query?: {
        /** @description A cursor from `meta.cursor_pagination`; the items after it. */
        after?: components['parameters']['After'];
        /** @description A cursor from `meta.cursor_pagination`; the items before it. */
        before?: components['parameters']['Before'];
        /** @description `bulk_pricing_tiers`, `sku` or both; other words are left alone. */
        include?: components['parameters']['RecordInclude'];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description Which page of the result, counted from 1; not with `before` or `after`. With it the answer has no cursors. */
        page?: components['parameters']['PageWithoutCursor'];
      };
      header?: never;
      path: {
        price_list_id: components['parameters']['PriceListId'];
        variant_id: components['parameters']['VariantId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of records. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PriceRecord'][];
            meta: components['schemas']['CursorMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getPriceListRecord: {
    parameters: {
      query?: {
        /** @description `bulk_pricing_tiers`, `sku` or both; other words are left alone. */
        include?: components['parameters']['RecordInclude'];
      };
      header?: never;
      path: {
        currency_code: components['schemas']['CurrencyCode'];
        price_list_id: components['parameters']['PriceListId'];
        variant_id: components['parameters']['VariantId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['PriceRecord'];
      default: components['responses']['RefusedV3'];
    };
  };
  setPriceListRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        currency_code: components['schemas']['CurrencyCode'];
        price_list_id: components['parameters']['PriceListId'];
        variant_id: components['parameters']['VariantId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          bulk_pricing_tiers?: components['schemas']['PriceTier'][];
          map_price?: components['schemas']['PriceOrNull'];
          price?: components['schemas']['PriceOrNull'];
          retail_price?: components['schemas']['PriceOrNull'];
          sale_price?: components['schemas']['PriceOrNull'];
        };
      };
    };
    responses: {
      200: components['responses']['PriceRecord'];
      default: components['responses']['RefusedV3'];
    };
  };
  deletePriceListRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        currency_code: components['schemas']['CurrencyCode'];
        price_list_id: components['parameters']['PriceListId'];
        variant_id: components['parameters']['VariantId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getListOfPriceListAssignments: {
    parameters: {
      query?: {
        /** @description A cursor from `meta.cursor_pagination`; the items after it. */
        after?: components['parameters']['After'];
        /** @description A cursor from `meta.cursor_pagination`; the items before it. */
        before?: components['parameters']['Before'];
        channel_id?: components['schemas']['IdOrZero'];
        'channel_id:in'?: components['schemas']['IdOrZeroList'];
        customer_group_id?: components['schemas']['IdOrZero'];
        'customer_group_id:in'?: components['schemas']['IdOrZeroList'];
        id?: components['schemas']['Id'];
        /** @description Only these ids. */
        'id:in'?: components['parameters']['IdIn'];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description Which page of the result, counted from 1; not with `before` or `after`. With it the answer has no cursors. */
        page?: components['parameters']['PageWithoutCursor'];
        price_list_id?: components['schemas']['Id'];
        'price_list_id:in'?: components['schemas']['IdList'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of assignments. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PriceListAssignment'][];
            meta: components['schemas']['CursorMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  createPriceListAssignments: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          channel_id?: components['schemas']['IdOrZero'];
          customer_group_id?: components['schemas']['IdOrZero'];
          price_list_id: components['schemas']['Id'];
        }[];
      };
    };
    responses: {
      /** @description The assignments. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PriceListAssignment'][];
            meta: components['schemas']['EmptyMeta'];
          };
        };
      };
      /** @description Some were wrong, by their place; the others were made. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            errors: {
              [key: string]: string;
            };
            meta?: {
              /** @description How many were made. */
              saved_records: number;
            };
            status: number;
            title: string;
            type: string;
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  deletePriceListAssignments: {
    parameters: {
      query?: {
        channel_id?: components['schemas']['IdOrZero'];
        'channel_id:in'?: components['schemas']['IdOrZeroList'];
        customer_group_id?: components['schemas']['IdOrZero'];
        id?: components['schemas']['Id'];
        price_list_id?: components['schemas']['Id'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They are gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  upsertPriceListsRecords: {
    parameters: {
      query?: never;
      header?: {
        /** @description With 1 nothing is written unless every row is good. */
        'X-Strict-Mode'?: components['parameters']['StrictMode'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PriceListsRecordInput'][];
      };
    };
    responses: {
      200: components['responses']['RecordsWritten'];
      422: components['responses']['RecordsRefused'];
      default: components['responses']['RefusedV3'];
    };
  };
  createPriceListsRecords: {
    parameters: {
      query?: never;
      header?: {
        /** @description With 1 nothing is written unless every row is good. */
        'X-Strict-Mode'?: components['parameters']['StrictMode'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PriceListsRecordInput'][];
      };
    };
    responses: {
      200: components['responses']['RecordsWritten'];
      422: components['responses']['RecordsRefused'];
      default: components['responses']['RefusedV3'];
    };
  };
  getPrices: {
    parameters: {
      query?: {
        /** @description `patron_trace` adds the steps that made each price, in order. */
        include?: 'patron_trace'[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          channel_id: components['schemas']['Id'];
          /** @description Two letters, ISO 3166-1. */
          country_code?: string;
          currency_code: components['schemas']['CurrencyCode'];
          customer_group_id?: components['schemas']['IdOrZero'];
          customer_id?: components['schemas']['Id'];
          items: components['schemas']['PricedItem'][];
        };
      };
    };
    responses: {
      /** @description One quote for each item. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Quote'][];
            meta: components['schemas']['EmptyMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getSettingsAvailableLocales: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The store's language. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              fallback: string | null;
              /** @description Its code. */
              id: string;
              is_supported: boolean;
              /** @description In English. */
              name: string;
            }[];
            meta: components['schemas']['EmptyMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getSettingsStoreProfile: {
    parameters: {
      query?: {
        /** @description The channel whose settings are meant; left out, the store's. */
        channel_id?: components['parameters']['SettingsChannel'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What is set. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['StoreProfile'];
            meta: components['schemas']['EmptyMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  updateSettingsStoreProfile: {
    parameters: {
      query?: {
        /** @description The channel whose settings are meant; left out, the store's. */
        channel_id?: components['parameters']['SettingsChannel'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StoreProfile'];
      };
    };
    responses: {
      /** @description What is set. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['StoreProfile'];
            meta: components['schemas']['EmptyMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getSettingsStorefrontSeo: {
    parameters: {
      query?: {
        /** @description The channel whose settings are meant; left out, the store's. */
        channel_id?: components['parameters']['SettingsChannel'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What is set. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['SeoSettings'];
            meta: components['schemas']['EmptyMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  updateSettingsStorefrontSeo: {
    parameters: {
      query?: {
        /** @description The channel whose settings are meant; left out, the store's. */
        channel_id?: components['parameters']['SettingsChannel'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SeoSettings'];
      };
    };
    responses: {
      /** @description What is set. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['SeoSettings'];
            meta: components['schemas']['EmptyMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getSettingsStorefrontStatus: {
    parameters: {
      query?: {
        /** @description The channel whose settings are meant; left out, the store's. */
        channel_id?: components['parameters']['SettingsChannel'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What is set. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['StorefrontStatus'];
            meta: components['schemas']['EmptyMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  updateSettingsStorefrontStatus: {
    parameters: {
      query?: {
        /** @description The channel whose settings are meant; left out, the store's. */
        channel_id?: components['parameters']['SettingsChannel'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StorefrontStatus'];
      };
    };
    responses: {
      /** @description What is set. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['StorefrontStatus'];
            meta: components['schemas']['EmptyMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getSites: {
    parameters: {
      query?: {
        'channel_id:in'?: components['schemas']['IdList'];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
        'url_type:in'?: ('primary' | 'canonical' | 'checkout')[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of sites. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Site'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  createSite: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          channel_id: components['schemas']['Id'];
          url: components['schemas']['SiteUrl'];
        };
      };
    };
    responses: {
      201: components['responses']['Site'];
      default: components['responses']['RefusedV3'];
    };
  };
  getSite: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        site_id: components['parameters']['SiteId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Site'];
      default: components['responses']['RefusedV3'];
    };
  };
  updateSite: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        site_id: components['parameters']['SiteId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          url: components['schemas']['SiteUrl'];
        };
      };
    };
    responses: {
      200: components['responses']['Site'];
      default: components['responses']['RefusedV3'];
    };
  };
  deleteSite: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        site_id: components['parameters']['SiteId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone, with its routes. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getSiteRoutes: {
    parameters: {
      query?: {
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
        type?: components['schemas']['RouteType'];
      };
      header?: never;
      path: {
        site_id: components['parameters']['SiteId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of routes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['SiteRoute'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  updateSiteRoutes: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        site_id: components['parameters']['SiteId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          id?: components['schemas']['Id'];
          matching: components['schemas']['RouteMatching'];
          route: components['schemas']['RoutePath'];
          type: components['schemas']['RouteType'];
        }[];
      };
    };
    responses: {
      /** @description The site's routes as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['SiteRoute'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  createSiteRoute: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        site_id: components['parameters']['SiteId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          matching: components['schemas']['RouteMatching'];
          route: components['schemas']['RoutePath'];
          type: components['schemas']['RouteType'];
        };
      };
    };
    responses: {
      201: components['responses']['SiteRoute'];
      default: components['responses']['RefusedV3'];
    };
  };
  getSiteRoute: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        route_id: components['schemas']['Id'];
        site_id: components['parameters']['SiteId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['SiteRoute'];
      default: components['responses']['RefusedV3'];
    };
  };
  updateSiteRoute: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        route_id: components['schemas']['Id'];
        site_id: components['parameters']['SiteId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          matching: components['schemas']['RouteMatching'];
          route: components['schemas']['RoutePath'];
          type: components['schemas']['RouteType'];
        };
      };
    };
    responses: {
      201: components['responses']['SiteRoute'];
      default: components['responses']['RefusedV3'];
    };
  };
  deleteSiteRoute: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        route_id: components['schemas']['Id'];
        site_id: components['parameters']['SiteId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getStoreMetafields: {
    parameters: {
      query?: {
        /** @description A cursor from `meta.cursor_pagination`; the items after it. */
        after?: components['parameters']['After'];
        /** @description A cursor from `meta.cursor_pagination`; the items before it. */
        before?: components['parameters']['Before'];
        'date_created:max'?: components['schemas']['Moment'];
        'date_created:min'?: components['schemas']['Moment'];
        'date_modified:max'?: components['schemas']['Moment'];
        'date_modified:min'?: components['schemas']['Moment'];
        direction?: components['parameters']['Direction'];
        /** @description Only these fields, and `id`. */
        include_fields?: components['parameters']['IncludeFields'];
        key?: components['parameters']['MetafieldKey'];
        /** @description Together with `key`, what is in both. */
        'key:in'?: components['parameters']['MetafieldKeyIn'];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        namespace?: components['parameters']['MetafieldNamespace'];
        /** @description Together with `namespace`, what is in both. */
        'namespace:in'?: components['parameters']['MetafieldNamespaceIn'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of metafields. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['StoreMetafield'][];
            meta: components['schemas']['CursorMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  updateStoreMetafields: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          description?: components['schemas']['MetafieldDescription'];
          id: components['schemas']['Id'];
          key?: components['schemas']['MetafieldName'];
          namespace?: components['schemas']['MetafieldName'];
          permission_set?: components['schemas']['MetafieldPermissionSet'];
          value?: components['schemas']['MetafieldValue'];
        }[];
      };
    };
    responses: {
      /** @description All of them are changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['StoreMetafield'][];
            meta: components['schemas']['MetafieldBatchMeta'];
          };
        };
      };
      422: components['responses']['MetafieldsRefused'];
      default: components['responses']['RefusedV3'];
    };
  };
  createStoresMetafields: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          description?: components['schemas']['MetafieldDescription'];
          key: components['schemas']['MetafieldName'];
          namespace: components['schemas']['MetafieldName'];
          permission_set: components['schemas']['MetafieldPermissionSet'];
          value: components['schemas']['MetafieldValue'];
        }[];
      };
    };
    responses: {
      /** @description All of them are written. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['StoreMetafield'][];
            meta: components['schemas']['MetafieldBatchMeta'];
          };
        };
      };
      422: components['responses']['MetafieldsRefused'];
      default: components['responses']['RefusedV3'];
    };
  };
  deleteStoreMetafields: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Id'][];
      };
    };
    responses: {
      /** @description All of them are gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: number[];
            meta: components['schemas']['MetafieldBatchMeta'];
          };
        };
      };
      422: components['responses']['MetafieldsRefused'];
      default: components['responses']['RefusedV3'];
    };
  };
  getStoreMetafield: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        metafieldId: components['parameters']['MetafieldId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The metafield. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['StoreMetafield'];
            meta: components['schemas']['EmptyMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  updateStoreMetafield: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        metafieldId: components['parameters']['MetafieldId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          description?: components['schemas']['MetafieldDescription'];
          key?: components['schemas']['MetafieldName'];
          namespace?: components['schemas']['MetafieldName'];
          permission_set?: components['schemas']['MetafieldPermissionSet'];
          value?: components['schemas']['MetafieldValue'];
        };
      };
    };
    responses: {
      /** @description The metafield as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['StoreMetafield'];
            meta: components['schemas']['EmptyMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  deleteStoreMetafield: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        metafieldId: components['parameters']['MetafieldId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  createToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          allowed_cors_origins?: string[];
          channel_id?: components['schemas']['Id'];
          channel_ids?: components['schemas']['TokenChannels'];
          expires_at: components['schemas']['TokenExpiry'];
        };
      };
    };
    responses: {
      200: components['responses']['CreatedToken'];
      default: components['responses']['RefusedV3'];
    };
  };
  revokeToken: {
    parameters: {
      query?: never;
      header: {
        /** @description The token to revoke. */
        'Sf-Api-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Revoked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  createTokenWithCustomerImpersonation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          channel_id?: components['schemas']['Id'];
          channel_ids?: components['schemas']['TokenChannels'];
          expires_at: components['schemas']['TokenExpiry'];
        };
      };
    };
    responses: {
      200: components['responses']['CreatedToken'];
      default: components['responses']['RefusedV3'];
    };
  };
  createPrivateToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          channel_id?: components['schemas']['Id'];
          channel_ids?: components['schemas']['TokenChannels'];
          expires_at: components['schemas']['TokenExpiry'];
          scopes: ('Unauthenticated' | 'Customer' | 'B2B')[];
        };
      };
    };
    responses: {
      200: components['responses']['CreatedToken'];
      default: components['responses']['RefusedV3'];
    };
  };
  taxClassBatchPut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          id: components['schemas']['Id'];
          name: components['schemas']['TaxClassName'];
        }[];
      };
    };
    responses: {
      200: components['responses']['TaxClasses'];
      413: components['responses']['RefusedProblems'];
      default: components['responses']['RefusedProblems'];
    };
  };
  taxClassBatchPost: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          name: components['schemas']['TaxClassName'];
        }[];
      };
    };
    responses: {
      200: components['responses']['TaxClasses'];
      413: components['responses']['RefusedProblems'];
      default: components['responses']['RefusedProblems'];
    };
  };
  taxClassBatchDelete: {
    parameters: {
      query?: {
        /** @description Ids with commas between. Without any the answer is 404, with more than 50 it is 413. */
        'id:in'?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They are deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedProblems'];
    };
  };
  getTaxCustomers: {
    parameters: {
      query?: {
        /** @description Only these customers. */
        'customer_id:in'?: components['parameters']['TaxCustomerIdIn'];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['TaxCustomer'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  updateTaxCustomers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          customer_id: components['schemas']['Id'];
          tax_properties: components['schemas']['TaxPropertyValues'];
        }[];
      };
    };
    responses: {
      /** @description The customers, in the order of the request. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['TaxCustomer'][];
            meta: components['schemas']['EmptyMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  deleteTaxCustomers: {
    parameters: {
      query?: {
        /** @description Only these customers. */
        'customer_id:in'?: components['parameters']['TaxCustomerIdIn'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They have none. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getProductsTaxProperties: {
    parameters: {
      query?: {
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
        /** @description Only these products. */
        'product_id:in'?: components['parameters']['TaxProductIdIn'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ProductTaxProperties'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  updateProductTaxProperties: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          product_id: components['schemas']['Id'];
          tax_properties: components['schemas']['TaxPropertyValues'];
        }[];
      };
    };
    responses: {
      /** @description The products, in the order of the request. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ProductTaxProperties'][];
            meta: components['schemas']['EmptyMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  deleteProductTaxProperties: {
    parameters: {
      query?: {
        /** @description Only these products. */
        'product_id:in'?: components['parameters']['TaxProductIdIn'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They have none. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getTaxProperties: {
    parameters: {
      query?: {
        /** @description Only these ids. */
        'id:in'?: components['parameters']['IdIn'];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
        /** @description Only these types, in any case. */
        'type:in'?: ('PRODUCT' | 'CUSTOMER' | 'product' | 'customer')[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the properties. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['TaxProperty'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  updateTaxProperties: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          code?: components['schemas']['TaxPropertyCode'];
          description?: components['schemas']['TaxPropertyDescription'];
          display_name?: components['schemas']['TaxPropertyName'];
          id: components['schemas']['Id'];
        }[];
      };
    };
    responses: {
      200: components['responses']['TaxProperties'];
      default: components['responses']['RefusedV3'];
    };
  };
  createTaxProperties: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          code: components['schemas']['TaxPropertyCode'];
          description?: components['schemas']['TaxPropertyDescription'];
          display_name: components['schemas']['TaxPropertyName'];
          type: components['schemas']['TaxPropertyType'];
        }[];
      };
    };
    responses: {
      200: components['responses']['TaxProperties'];
      default: components['responses']['RefusedV3'];
    };
  };
  deleteTaxProperties: {
    parameters: {
      query?: {
        /** @description Only these ids. */
        'id:in'?: components['parameters']['IdIn'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They are not there any more. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getTaxProviderConnection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The provider's name. */
        provider_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['TaxProviderConnection'];
      default: components['responses']['RefusedV3'];
    };
  };
  updateTaxProviderConnection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The provider's name. */
        provider_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          password?: string;
          profile?: string;
          username?: string;
        };
      };
    };
    responses: {
      200: components['responses']['TaxProviderConnection'];
      default: components['responses']['RefusedV3'];
    };
  };
  deleteTaxProviderConnection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The provider's name. */
        provider_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['TaxProviderConnection'];
      default: components['responses']['RefusedV3'];
    };
  };
  getTaxRates: {
    parameters: {
      query?: {
        /** @description Only these ids. */
        'id:in'?: components['parameters']['IdIn'];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
        /** @description Only those of these zones. */
        'tax_zone_id:in'?: components['schemas']['IdList'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the rates. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['TaxRate'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  updateTaxRates: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          class_rates?: components['schemas']['TaxClassRates'];
          enabled?: boolean;
          id: components['schemas']['Id'];
          name?: components['schemas']['TaxRateName'];
          priority?: components['schemas']['TaxPriority'];
          tax_zone_id?: components['schemas']['Id'];
        }[];
      };
    };
    responses: {
      200: components['responses']['TaxRates'];
      default: components['responses']['RefusedV3'];
    };
  };
  createTaxRates: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          class_rates: components['schemas']['TaxClassRates'];
          /** @description True where it is left out. */
          enabled?: boolean;
          name: components['schemas']['TaxRateName'];
          priority?: components['schemas']['TaxPriority'];
          tax_zone_id: components['schemas']['Id'];
        }[];
      };
    };
    responses: {
      200: components['responses']['TaxRates'];
      default: components['responses']['RefusedV3'];
    };
  };
  deleteTaxRates: {
    parameters: {
      query?: {
        /** @description Only these ids. */
        'id:in'?: components['parameters']['IdIn'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They are not there any more. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getTaxSettings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['TaxSettings'];
      default: components['responses']['RefusedV3'];
    };
  };
  updateTaxSettings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          document_submission_strategy?: components['schemas']['TaxDocumentSubmission'];
          fallback_strategy?: components['schemas']['TaxFallbackStrategy'];
          guest_shopper_tax_zone_id?: components['schemas']['Id'];
          price_display_settings?: {
            control_panel_price_display_strategy?: components['schemas']['TaxDisplayStrategy'];
            invoice_price_display_strategy?: components['schemas']['TaxDisplayStrategy'];
          };
          rounding_strategy?: components['schemas']['TaxRoundingStrategy'];
          should_subtract_store_tax?: boolean;
          should_use_geolocation_to_determine_guest_shopper_tax_zone?: boolean;
          store_tax_zone_id?: components['schemas']['Id'];
          tax_entered_with_prices?: boolean;
        };
      };
    };
    responses: {
      200: components['responses']['TaxSettings'];
      default: components['responses']['RefusedV3'];
    };
  };
  'zone-check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          country_code: components['schemas']['TaxCountryCode'];
          customer_group_id?: components['schemas']['IdOrZero'];
          postal_code?: components['schemas']['TaxPostalCode'];
          /** @description One code; the documented name. */
          subdivision_codes?: components['schemas']['TaxSubdivisionCode'];
        }[];
      };
    };
    responses: {
      /** @description The zones. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['TaxZone'][];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getTaxZones: {
    parameters: {
      query?: {
        /** @description Only these ids. */
        'id:in'?: components['parameters']['IdIn'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['TaxZones'];
      default: components['responses']['RefusedV3'];
    };
  };
  updateTaxZones: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangedTaxZone'][];
      };
    };
    responses: {
      200: components['responses']['TaxZones'];
      default: components['responses']['RefusedV3'];
    };
  };
  createTaxZones: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewTaxZone'][];
      };
    };
    responses: {
      200: components['responses']['TaxZones'];
      default: components['responses']['RefusedV3'];
    };
  };
  deleteTaxZones: {
    parameters: {
      query?: {
        /** @description Only these ids. */
        'id:in'?: components['parameters']['IdIn'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They are not there any more. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  getWishlists: {
    parameters: {
      query?: {
        /** @description Only wishlists of this customer. */
        customer_id?: components['schemas']['Id'];
        /** @description How many items a page has. More than 250 is answered 413. */
        limit?: components['parameters']['Limit'];
        /** @description Which page of the result, counted from 1. */
        page?: components['parameters']['Page'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of wishlists. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Wishlist'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      default: components['responses']['RefusedV3'];
    };
  };
  createWishlist: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          customer_id: components['schemas']['Id'];
          /** @default false */
          is_public?: boolean;
          items?: components['schemas']['NewWishlistItems'];
          name: components['schemas']['WishlistName'];
        };
      };
    };
    responses: {
      201: components['responses']['Wishlist'];
      default: components['responses']['RefusedV3'];
    };
  };
  getWishlist: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The wishlist. */
        wishlist_id: components['parameters']['WishlistIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Wishlist'];
      default: components['responses']['RefusedV3'];
    };
  };
  updateWishlist: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The wishlist. */
        wishlist_id: components['parameters']['WishlistIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          customer_id: components['schemas']['Id'];
          is_public?: boolean;
          items: {
            id?: components['schemas']['Id'];
            product_id: components['schemas']['Id'];
            variant_id?: components['schemas']['WishlistVariantId'];
          }[];
          name?: components['schemas']['WishlistName'];
        };
      };
    };
    responses: {
      201: components['responses']['Wishlist'];
      default: components['responses']['RefusedV3'];
    };
  };
  deleteWishlist: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The wishlist. */
        wishlist_id: components['parameters']['WishlistIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['RefusedV3'];
    };
  };
  addWishlistItem: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The wishlist. */
        wishlist_id: components['parameters']['WishlistIdPath'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': {
          items?: components['schemas']['NewWishlistItems'];
        };
      };
    };
    responses: {
      201: components['responses']['Wishlist'];
      default: components['responses']['RefusedV3'];
    };
  };
  deleteWishlistItem: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The item. */
        item_id: components['schemas']['Id'];
        /** @description The wishlist. */
        wishlist_id: components['parameters']['WishlistIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Wishlist'];
      default: components['responses']['RefusedV3'];
    };
  };
}
