CREATE TABLE account (
    id text PRIMARY KEY,
    "accountId" text NOT NULL,
    "providerId" text NOT NULL,
    "userId" text NOT NULL,
    "accessToken" text,
    "refreshToken" text,
    "idToken" text,
    "accessTokenExpiresAt" timestamptz,
    "refreshTokenExpiresAt" timestamptz,
    scope text,
    password text,
    "createdAt" timestamptz NOT NULL,
    "updatedAt" timestamptz NOT NULL
);

CREATE TABLE apikey (
    id text PRIMARY KEY,
    "configId" text NOT NULL,
    name text,
    start text,
    "referenceId" text NOT NULL,
    prefix text,
    key text NOT NULL,
    "refillInterval" integer,
    "refillAmount" integer,
    "lastRefillAt" timestamptz,
    enabled boolean,
    "rateLimitEnabled" boolean,
    "rateLimitTimeWindow" integer,
    "rateLimitMax" integer,
    "requestCount" integer,
    remaining integer,
    "lastRequest" timestamptz,
    "expiresAt" timestamptz,
    "createdAt" timestamptz NOT NULL,
    "updatedAt" timestamptz NOT NULL,
    permissions text,
    metadata text
);

CREATE TABLE "deviceCode" (
    id text PRIMARY KEY,
    "deviceCode" text NOT NULL,
    "userCode" text NOT NULL,
    "userId" text,
    "expiresAt" timestamptz NOT NULL,
    status text NOT NULL,
    "lastPolledAt" timestamptz,
    "pollingInterval" integer,
    "clientId" text,
    scope text
);

CREATE TABLE invitation (
    id text PRIMARY KEY,
    "organizationId" text NOT NULL,
    email text NOT NULL,
    role text,
    "teamId" text,
    status text NOT NULL,
    "expiresAt" timestamptz NOT NULL,
    "createdAt" timestamptz NOT NULL,
    "inviterId" text NOT NULL
);

CREATE TABLE jwks (
    id text PRIMARY KEY,
    "publicKey" text NOT NULL,
    "privateKey" text NOT NULL,
    "createdAt" timestamptz NOT NULL,
    "expiresAt" timestamptz,
    alg text,
    crv text
);

CREATE TABLE member (
    id text PRIMARY KEY,
    "organizationId" text NOT NULL,
    "userId" text NOT NULL,
    role text NOT NULL,
    "createdAt" timestamptz NOT NULL
);

CREATE TABLE "oauthAccessToken" (
    id text PRIMARY KEY,
    token text NOT NULL,
    "clientId" text NOT NULL,
    "sessionId" text,
    "userId" text,
    "referenceId" text,
    "authorizationCodeId" text,
    resources jsonb,
    "requestedUserInfoClaims" jsonb,
    "refreshId" text,
    "expiresAt" timestamptz NOT NULL,
    "createdAt" timestamptz NOT NULL,
    revoked timestamptz,
    confirmation jsonb,
    scopes jsonb NOT NULL
);

CREATE TABLE "oauthClient" (
    id text PRIMARY KEY,
    "clientId" text NOT NULL,
    "clientSecret" text,
    "clientDiscoveryId" text,
    disabled boolean,
    "skipConsent" boolean,
    "enableEndSession" boolean,
    "subjectType" text,
    scopes jsonb,
    "clientCredentialsScopes" jsonb,
    "userId" text,
    "createdAt" timestamptz,
    "updatedAt" timestamptz,
    name text,
    uri text,
    icon text,
    contacts jsonb,
    tos text,
    policy text,
    "softwareId" text,
    "softwareVersion" text,
    "softwareStatement" text,
    "redirectUris" jsonb NOT NULL,
    "postLogoutRedirectUris" jsonb,
    "backchannelLogoutUri" text,
    "backchannelLogoutSessionRequired" boolean,
    "tokenEndpointAuthMethod" text,
    "applicationType" text,
    jwks text,
    "jwksUri" text,
    "grantTypes" jsonb,
    "responseTypes" jsonb,
    "requirePKCE" boolean,
    "dpopBoundAccessTokens" boolean,
    "referenceId" text,
    metadata jsonb
);

CREATE TABLE "oauthClientAssertion" (
    id text PRIMARY KEY,
    "expiresAt" timestamptz NOT NULL
);

CREATE TABLE "oauthConsent" (
    id text PRIMARY KEY,
    "clientId" text NOT NULL,
    "userId" text,
    "referenceId" text,
    resources jsonb,
    "requestedUserInfoClaims" jsonb,
    scopes jsonb NOT NULL,
    "createdAt" timestamptz NOT NULL,
    "updatedAt" timestamptz NOT NULL
);

CREATE TABLE "oauthRefreshToken" (
    id text PRIMARY KEY,
    token text NOT NULL,
    "clientId" text NOT NULL,
    "sessionId" text,
    "userId" text NOT NULL,
    "referenceId" text,
    "authorizationCodeId" text,
    resources jsonb,
    "requestedUserInfoClaims" jsonb,
    "expiresAt" timestamptz NOT NULL,
    "createdAt" timestamptz NOT NULL,
    revoked timestamptz,
    "rotatedAt" timestamptz,
    "rotationReplayResponse" text,
    "rotationReplayExpiresAt" timestamptz,
    "authTime" timestamptz,
    confirmation jsonb,
    scopes jsonb NOT NULL
);

CREATE TABLE "oauthResource" (
    id text PRIMARY KEY,
    identifier text NOT NULL,
    name text NOT NULL,
    "accessTokenTtl" integer,
    "refreshTokenTtl" integer,
    "signingAlgorithm" text,
    "signingKeyId" text,
    "allowedScopes" jsonb,
    "customClaims" jsonb,
    "dpopBoundAccessTokensRequired" boolean,
    disabled boolean,
    "createdAt" timestamptz,
    "updatedAt" timestamptz,
    "policyVersion" integer,
    metadata jsonb
);

CREATE TABLE organization (
    id text PRIMARY KEY,
    name text NOT NULL,
    slug text NOT NULL,
    logo text,
    "createdAt" timestamptz NOT NULL,
    metadata text,
    "stripeCustomerId" text
);

CREATE TABLE "organizationRole" (
    id text PRIMARY KEY,
    "organizationId" text NOT NULL,
    role text NOT NULL,
    permission text NOT NULL,
    "createdAt" timestamptz NOT NULL,
    "updatedAt" timestamptz
);

CREATE TABLE passkey (
    id text PRIMARY KEY,
    name text,
    "publicKey" text NOT NULL,
    "userId" text NOT NULL,
    "credentialID" text NOT NULL,
    counter integer NOT NULL,
    "deviceType" text NOT NULL,
    "backedUp" boolean NOT NULL,
    transports text,
    "createdAt" timestamptz,
    aaguid text
);

CREATE TABLE "rateLimit" (
    id text PRIMARY KEY,
    key text NOT NULL,
    count integer NOT NULL,
    "lastRequest" bigint NOT NULL
);

CREATE TABLE session (
    id text PRIMARY KEY,
    "expiresAt" timestamptz NOT NULL,
    token text NOT NULL,
    "createdAt" timestamptz NOT NULL,
    "updatedAt" timestamptz NOT NULL,
    "ipAddress" text,
    "userAgent" text,
    "userId" text NOT NULL,
    "impersonatedBy" text,
    "activeOrganizationId" text,
    "activeTeamId" text
);

CREATE TABLE "ssoProvider" (
    id text PRIMARY KEY,
    issuer text NOT NULL,
    "oidcConfig" text,
    "samlConfig" text,
    "userId" text NOT NULL,
    "providerId" text NOT NULL,
    "organizationId" text,
    domain text NOT NULL,
    "domainVerified" boolean
);

CREATE TABLE subscription (
    id text PRIMARY KEY,
    plan text NOT NULL,
    "referenceId" text NOT NULL,
    "stripeCustomerId" text,
    "stripeSubscriptionId" text,
    status text NOT NULL,
    "periodStart" timestamptz,
    "periodEnd" timestamptz,
    "trialStart" timestamptz,
    "trialEnd" timestamptz,
    "cancelAtPeriodEnd" boolean,
    "cancelAt" timestamptz,
    "canceledAt" timestamptz,
    "endedAt" timestamptz,
    seats integer,
    "billingInterval" text,
    "stripeScheduleId" text
);

CREATE TABLE team (
    id text PRIMARY KEY,
    name text NOT NULL,
    "memberCount" integer NOT NULL,
    "organizationId" text NOT NULL,
    "createdAt" timestamptz NOT NULL,
    "updatedAt" timestamptz
);

CREATE TABLE "teamMember" (
    id text PRIMARY KEY,
    "teamId" text NOT NULL,
    "userId" text NOT NULL,
    "membershipKey" text,
    "createdAt" timestamptz
);

CREATE TABLE "twoFactor" (
    id text PRIMARY KEY,
    secret text NOT NULL,
    "backupCodes" text NOT NULL,
    "userId" text NOT NULL,
    verified boolean,
    "failedVerificationCount" integer,
    "lockedUntil" timestamptz
);

CREATE TABLE "user" (
    id text PRIMARY KEY,
    name text NOT NULL,
    email text NOT NULL,
    "emailVerified" boolean NOT NULL,
    image text,
    "createdAt" timestamptz NOT NULL,
    "updatedAt" timestamptz NOT NULL,
    username text,
    "displayUsername" text,
    role text,
    banned boolean,
    "banReason" text,
    "banExpires" timestamptz,
    "phoneNumber" text,
    "phoneNumberVerified" boolean,
    "isAnonymous" boolean,
    "twoFactorEnabled" boolean,
    "lastLoginMethod" text,
    "stripeCustomerId" text
);

CREATE TABLE verification (
    id text PRIMARY KEY,
    identifier text NOT NULL,
    value text NOT NULL,
    "expiresAt" timestamptz NOT NULL,
    "createdAt" timestamptz NOT NULL,
    "updatedAt" timestamptz NOT NULL
);

CREATE TABLE "walletAddress" (
    id text PRIMARY KEY,
    "userId" text NOT NULL,
    address text NOT NULL,
    "chainId" integer NOT NULL,
    "isPrimary" boolean NOT NULL,
    "createdAt" timestamptz NOT NULL
);
