CREATE TYPE "PermissionEffect" AS ENUM ('ALLOW', 'DENY');
CREATE TYPE "OrganizationStatus" AS ENUM ('PENDING', 'ACTIVE', 'SUSPENDED', 'INACTIVE');
CREATE TYPE "InvitationStatus" AS ENUM ('PENDING', 'ACCEPTED', 'EXPIRED', 'CANCELLED');
CREATE TYPE "OnboardingStatus" AS ENUM ('PENDING', 'IN_PROGRESS', 'COMPLETED', 'REJECTED', 'EXPIRED');
CREATE TYPE "TransactionType" AS ENUM ('CREDIT', 'DEBIT');
CREATE TYPE "TransactionStatus" AS ENUM ('PENDING', 'COMPLETED', 'FAILED');
CREATE TYPE "PropertyStatus" AS ENUM ('DRAFT', 'PUBLISHED', 'SOLD_OUT', 'ARCHIVED');
CREATE TYPE "PromotionDiscountType" AS ENUM ('PERCENTAGE', 'FIXED_AMOUNT');
CREATE TYPE "UploadedBy" AS ENUM ('CUSTOMER', 'LENDER', 'DEVELOPER', 'LEGAL', 'INSURER', 'PLATFORM', 'ORGANIZATION_ONBOARDER');
CREATE TYPE "QuestionType" AS ENUM ('TEXT', 'NUMBER', 'CURRENCY', 'DATE', 'SELECT', 'MULTI_SELECT', 'RADIO', 'CHECKBOX', 'FILE_UPLOAD', 'PHONE', 'EMAIL', 'ADDRESS', 'PERCENTAGE', 'YEARS_MONTHS');
CREATE TYPE "QuestionCategory" AS ENUM ('ELIGIBILITY', 'EMPLOYMENT', 'INCOME', 'AFFORDABILITY', 'EXPENSES', 'APPLICATION_TYPE', 'PERSONAL', 'PREFERENCES', 'PROPERTY', 'CREDIT', 'ASSETS', 'CUSTOM', 'CONTACTS', 'ORGANIZATION', 'COMPLIANCE', 'KYB');
CREATE TYPE "PaymentFrequency" AS ENUM ('MONTHLY', 'BIWEEKLY', 'WEEKLY', 'ONE_TIME', 'CUSTOM', 'MINUTE');
CREATE TYPE "ApplicationStatus" AS ENUM ('DRAFT', 'PENDING', 'ACTIVE', 'COMPLETED', 'CANCELLED', 'TERMINATED', 'TRANSFERRED', 'SUPERSEDED');
CREATE TYPE "CoApplicantStatus" AS ENUM ('INVITED', 'ACTIVE', 'REMOVED', 'DECLINED');
CREATE TYPE "ApplicationOrganizationStatus" AS ENUM ('PENDING', 'ACTIVE', 'COMPLETED', 'DECLINED', 'WITHDRAWN');
CREATE TYPE "RefundStatus" AS ENUM ('NOT_APPLICABLE', 'PENDING', 'APPROVED', 'REJECTED', 'INITIATED', 'PROCESSING', 'COMPLETED', 'FAILED', 'PARTIAL', 'CANCELLED');
CREATE TYPE "PhaseCategory" AS ENUM ('QUESTIONNAIRE', 'DOCUMENTATION', 'PAYMENT', 'GATE');
CREATE TYPE "PhaseStatus" AS ENUM ('PENDING', 'IN_PROGRESS', 'AWAITING_APPROVAL', 'ACTIVE', 'COMPLETED', 'SKIPPED', 'FAILED', 'SUPERSEDED');
CREATE TYPE "ReviewDecision" AS ENUM ('PENDING', 'APPROVED', 'REJECTED', 'CHANGES_REQUESTED', 'WAIVED', 'REVERTED');
CREATE TYPE "FieldType" AS ENUM ('TEXT', 'TEXTAREA', 'NUMBER', 'CURRENCY', 'EMAIL', 'PHONE', 'DATE', 'SELECT', 'MULTI_SELECT', 'CHECKBOX', 'RADIO', 'FILE', 'ADDRESS', 'PERCENTAGE', 'YEARS_MONTHS', 'FILE_UPLOAD');
CREATE TYPE "ApplicationEventType" AS ENUM ('APPLICATION_CREATED', 'APPLICATION_STATE_CHANGED', 'PHASE_ACTIVATED', 'PHASE_COMPLETED', 'STEP_COMPLETED', 'STEP_REJECTED', 'DOCUMENT_SUBMITTED', 'DOCUMENT_APPROVED', 'DOCUMENT_REJECTED', 'PAYMENT_INITIATED', 'PAYMENT_COMPLETED', 'PAYMENT_FAILED', 'INSTALLMENTS_GENERATED', 'APPLICATION_SIGNED', 'APPLICATION_TERMINATED', 'APPLICATION_TRANSFERRED', 'UNDERWRITING_COMPLETED', 'OFFER_LETTER_GENERATED', 'HANDLER_EXECUTED');
CREATE TYPE "ApplicationEventGroup" AS ENUM ('STATE_CHANGE', 'PAYMENT', 'DOCUMENT', 'NOTIFICATION', 'WORKFLOW', 'AUTOMATION');
CREATE TYPE "EventActorType" AS ENUM ('USER', 'SYSTEM', 'WEBHOOK', 'ADMIN');
CREATE TYPE "InstallmentStatus" AS ENUM ('PENDING', 'PAID', 'OVERDUE', 'PARTIALLY_PAID', 'WAIVED');
CREATE TYPE "PaymentStatus" AS ENUM ('INITIATED', 'PENDING', 'COMPLETED', 'FAILED', 'REFUNDED');
CREATE TYPE "ApplicationAdjustmentType" AS ENUM ('PROMO_DISCOUNT', 'THIRD_PARTY_CREDIT', 'WAIVER', 'MANUAL_ADJUSTMENT', 'SURCHARGE', 'CORRECTION');
CREATE TYPE "AdjustmentDirection" AS ENUM ('REDUCTION', 'ADDITION');
CREATE TYPE "ApplicationAdjustmentStatus" AS ENUM ('PENDING', 'APPROVED', 'REJECTED', 'APPLIED', 'REVERSED');
CREATE TYPE "AdjustmentSourceType" AS ENUM ('MANUAL', 'PROMO', 'RSA_PFA', 'BANK_DIRECT', 'SYSTEM');
CREATE TYPE "DocumentStatus" AS ENUM ('DRAFT', 'PENDING', 'PENDING_SIGNATURE', 'SENT', 'VIEWED', 'SIGNED', 'APPROVED', 'REJECTED', 'EXPIRED', 'CANCELLED', 'NEEDS_REUPLOAD');
CREATE TYPE "OfferLetterType" AS ENUM ('PROVISIONAL', 'FINAL');
CREATE TYPE "OfferLetterStatus" AS ENUM ('DRAFT', 'GENERATED', 'SENT', 'VIEWED', 'SIGNED', 'EXPIRED', 'CANCELLED');
CREATE TYPE "TerminationInitiator" AS ENUM ('BUYER', 'SELLER', 'ADMIN', 'SYSTEM');
CREATE TYPE "TerminationType" AS ENUM ('BUYER_WITHDRAWAL', 'SELLER_WITHDRAWAL', 'MUTUAL_AGREEMENT', 'PAYMENT_DEFAULT', 'DOCUMENT_FAILURE', 'FRAUD', 'FORCE_MAJEURE', 'PROPERTY_UNAVAILABLE', 'REGULATORY', 'OTHER');
CREATE TYPE "TerminationStatus" AS ENUM ('REQUESTED', 'PENDING_REVIEW', 'PENDING_REFUND', 'REFUND_IN_PROGRESS', 'REFUND_COMPLETED', 'COMPLETED', 'REJECTED', 'CANCELLED');
CREATE TYPE "PaymentMethodChangeStatus" AS ENUM ('PENDING_DOCUMENTS', 'DOCUMENTS_SUBMITTED', 'UNDER_REVIEW', 'APPROVED', 'REJECTED', 'EXECUTED', 'CANCELLED');
CREATE TYPE "EventHandlerType" AS ENUM ('SEND_EMAIL', 'SEND_SMS', 'SEND_PUSH', 'CALL_WEBHOOK', 'ADVANCE_WORKFLOW', 'RUN_AUTOMATION', 'LOCK_UNIT');
CREATE TYPE "TransferRequestStatus" AS ENUM ('PENDING', 'APPROVED', 'REJECTED', 'IN_PROGRESS', 'COMPLETED', 'FAILED');
CREATE TYPE "ApprovalRequestType" AS ENUM ('PROPERTY_TRANSFER', 'PROPERTY_UPDATE', 'USER_WORKFLOW', 'CREDIT_CHECK', 'APPLICATION_TERMINATION', 'REFUND_APPROVAL');
CREATE TYPE "ApprovalRequestStatus" AS ENUM ('PENDING', 'IN_REVIEW', 'APPROVED', 'REJECTED', 'CANCELLED', 'EXPIRED');
CREATE TYPE "ApprovalRequestPriority" AS ENUM ('LOW', 'NORMAL', 'HIGH', 'URGENT');
CREATE TYPE "ApprovalDecision" AS ENUM ('APPROVED', 'REJECTED', 'REQUEST_CHANGES');
CREATE TYPE "BlockerActor" AS ENUM ('CUSTOMER', 'ADMIN', 'SYSTEM', 'EXTERNAL');
CREATE TYPE "BlockerCategory" AS ENUM ('UPLOAD', 'RESUBMISSION', 'SIGNATURE', 'REVIEW', 'APPROVAL', 'PAYMENT', 'PROCESSING', 'EXTERNAL_CHECK', 'QUESTIONNAIRE');
CREATE TYPE "BlockerUrgency" AS ENUM ('LOW', 'NORMAL', 'HIGH', 'CRITICAL');
CREATE TYPE "ScheduledJobType" AS ENUM ('DOCUMENT_EXPIRY_CHECK', 'SLA_BREACH_CHECK', 'PAYMENT_REMINDER', 'DOCUMENT_EXPIRY_WARNING');
CREATE TYPE "ScheduledJobStatus" AS ENUM ('PENDING', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED');
CREATE TYPE "AsyncJobStatus" AS ENUM ('PENDING', 'RUNNING', 'COMPLETED', 'FAILED');

CREATE TABLE organization_types (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    code varchar(191) NOT NULL,
    name varchar(191) NOT NULL,
    description text,
    "isSystemType" boolean NOT NULL DEFAULT false,
    "onboardingFlowId" varchar(191),
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL,
    UNIQUE ("tenantId", code)
);

CREATE TABLE users (
    id varchar(191) NOT NULL PRIMARY KEY,
    email varchar(191) NOT NULL UNIQUE,
    password varchar(191),
    phone varchar(191) UNIQUE,
    "firstName" varchar(191),
    "lastName" varchar(191),
    "isActive" boolean NOT NULL DEFAULT true,
    "isEmailVerified" boolean NOT NULL DEFAULT false,
    "googleId" varchar(191),
    avatar varchar(191),
    "tenantId" varchar(191),
    "walletId" varchar(191) UNIQUE,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL,
    "emailVerifiedAt" timestamp(3),
    "emailVerificationToken" varchar(191),
    "lastLoginAt" timestamp(3)
);

CREATE TABLE roles (
    id varchar(191) NOT NULL PRIMARY KEY,
    name varchar(191) NOT NULL,
    description varchar(191),
    "tenantId" varchar(191),
    "isSystem" boolean NOT NULL DEFAULT false,
    "isActive" boolean NOT NULL DEFAULT true,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL,
    UNIQUE (name, "tenantId")
);

CREATE TABLE permissions (
    id varchar(191) NOT NULL PRIMARY KEY,
    name varchar(191) NOT NULL,
    description varchar(191),
    path varchar(191) NOT NULL,
    methods json NOT NULL DEFAULT '[]',
    effect "PermissionEffect" NOT NULL DEFAULT 'ALLOW',
    "tenantId" varchar(191),
    "isSystem" boolean NOT NULL DEFAULT false,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL,
    UNIQUE (path, "tenantId")
);

CREATE TABLE role_permissions (
    "roleId" varchar(191) NOT NULL,
    "permissionId" varchar(191) NOT NULL,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    PRIMARY KEY ("roleId", "permissionId")
);

CREATE TABLE tenant_memberships (
    id varchar(191) NOT NULL PRIMARY KEY,
    "userId" varchar(191) NOT NULL,
    "tenantId" varchar(191) NOT NULL,
    "roleId" varchar(191) NOT NULL,
    "isActive" boolean NOT NULL DEFAULT true,
    "isDefault" boolean NOT NULL DEFAULT false,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL,
    UNIQUE ("userId", "tenantId")
);

CREATE TABLE organizations (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    name varchar(191) NOT NULL,
    status "OrganizationStatus" NOT NULL DEFAULT 'PENDING',
    "isPlatformOrg" boolean NOT NULL DEFAULT false,
    email varchar(191),
    phone varchar(191),
    address varchar(191),
    city varchar(191),
    state varchar(191),
    country varchar(191) DEFAULT 'Nigeria',
    website varchar(191),
    "logoUrl" varchar(191),
    description text,
    "bankCode" varchar(191),
    "bankLicenseNo" varchar(191),
    "swiftCode" varchar(191),
    "sortCode" varchar(191),
    "cacNumber" varchar(191),
    "cacCertificateUrl" varchar(191),
    "taxId" varchar(191),
    "approvedAt" timestamp(3),
    "approvedById" varchar(191),
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL,
    UNIQUE ("tenantId", "bankCode"),
    UNIQUE ("tenantId", "cacNumber")
);

CREATE TABLE organization_members (
    id varchar(191) NOT NULL PRIMARY KEY,
    "organizationId" varchar(191) NOT NULL,
    "userId" varchar(191) NOT NULL,
    "roleId" varchar(191),
    title varchar(191),
    department varchar(191),
    "employeeId" varchar(191),
    "isActive" boolean NOT NULL DEFAULT true,
    "invitedAt" timestamp(3),
    "acceptedAt" timestamp(3),
    "invitedBy" varchar(191),
    "joinedAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL,
    UNIQUE ("organizationId", "userId")
);

CREATE TABLE organization_invitations (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    "organizationId" varchar(191) NOT NULL,
    email varchar(191) NOT NULL,
    "firstName" varchar(191),
    "lastName" varchar(191),
    "roleId" varchar(191),
    title varchar(191),
    department varchar(191),
    "isOnboarder" boolean NOT NULL DEFAULT false,
    token varchar(191) NOT NULL UNIQUE,
    "expiresAt" timestamp(3) NOT NULL,
    status "InvitationStatus" NOT NULL DEFAULT 'PENDING',
    "invitedById" varchar(191) NOT NULL,
    "acceptedAt" timestamp(3),
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL,
    UNIQUE ("organizationId", email)
);

CREATE TABLE organization_onboardings (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    "organizationId" varchar(191) NOT NULL UNIQUE,
    "onboardingFlowId" varchar(191) NOT NULL,
    "templateSnapshot" json,
    "assigneeId" varchar(191),
    status "OnboardingStatus" NOT NULL DEFAULT 'PENDING',
    "currentPhaseId" varchar(191) UNIQUE,
    "startedAt" timestamp(3),
    "completedAt" timestamp(3),
    "expiresAt" timestamp(3),
    "approvedAt" timestamp(3),
    "approvedById" varchar(191),
    "rejectionReason" text,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL
);

CREATE TABLE tenants (
    id varchar(191) NOT NULL PRIMARY KEY,
    name varchar(191) NOT NULL,
    subdomain varchar(191) NOT NULL UNIQUE,
    "isActive" boolean NOT NULL DEFAULT true,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL
);

CREATE TABLE api_keys (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    name varchar(191) NOT NULL,
    description text,
    provider varchar(191) NOT NULL,
    "secretRef" varchar(191) NOT NULL,
    scopes json NOT NULL,
    enabled boolean NOT NULL DEFAULT true,
    "expiresAt" timestamp(3),
    "lastUsedAt" timestamp(3),
    "revokedAt" timestamp(3),
    "revokedBy" varchar(191),
    "createdBy" varchar(191),
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL
);

CREATE TABLE refresh_tokens (
    id varchar(191) NOT NULL PRIMARY KEY,
    jti varchar(255) UNIQUE,
    token text,
    "userId" varchar(191) NOT NULL,
    "expiresAt" timestamp(3) NOT NULL,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP
);

CREATE TABLE password_resets (
    id varchar(191) NOT NULL PRIMARY KEY,
    token varchar(191) NOT NULL UNIQUE,
    "userId" varchar(191) NOT NULL,
    "expiresAt" timestamp(3) NOT NULL,
    "usedAt" timestamp(3),
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP
);

CREATE TABLE user_suspensions (
    id varchar(191) NOT NULL PRIMARY KEY,
    "userId" varchar(191) NOT NULL,
    reason varchar(191) NOT NULL,
    "suspendedAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" timestamp(3),
    "liftedAt" timestamp(3)
);

CREATE TABLE email_preferences (
    id varchar(191) NOT NULL PRIMARY KEY,
    "userId" varchar(191) NOT NULL,
    "marketingEmails" boolean NOT NULL DEFAULT true,
    "transactionalEmails" boolean NOT NULL DEFAULT true,
    "propertyAlerts" boolean NOT NULL DEFAULT true,
    "paymentReminders" boolean NOT NULL DEFAULT true,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL
);

CREATE TABLE device_endpoints (
    id varchar(191) NOT NULL PRIMARY KEY,
    "userId" varchar(191) NOT NULL,
    endpoint varchar(191) NOT NULL,
    platform varchar(191) NOT NULL,
    "isActive" boolean NOT NULL DEFAULT true,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL
);

CREATE TABLE socials (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    "userId" varchar(191) NOT NULL,
    provider varchar(191) NOT NULL,
    "socialId" varchar(191) NOT NULL,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL,
    UNIQUE (provider, "socialId")
);

CREATE TABLE oauth_states (
    id varchar(191) NOT NULL PRIMARY KEY,
    state varchar(191) NOT NULL UNIQUE,
    "expiresAt" timestamp(3) NOT NULL,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP
);

CREATE TABLE wallets (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    balance double precision NOT NULL DEFAULT 0,
    currency varchar(191) NOT NULL DEFAULT 'USD',
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL
);

CREATE TABLE transactions (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    "walletId" varchar(191) NOT NULL,
    amount double precision NOT NULL,
    type "TransactionType" NOT NULL,
    status "TransactionStatus" NOT NULL DEFAULT 'PENDING',
    reference varchar(191),
    description varchar(191),
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL
);

CREATE TABLE settings (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    key varchar(191) NOT NULL,
    value text NOT NULL,
    category varchar(191),
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL,
    UNIQUE ("tenantId", key)
);

CREATE TABLE properties (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    "userId" varchar(191) NOT NULL,
    "organizationId" varchar(191),
    title varchar(191) NOT NULL,
    category varchar(191) NOT NULL,
    "propertyType" varchar(191) NOT NULL,
    country varchar(191) NOT NULL,
    currency varchar(191) NOT NULL,
    city varchar(191) NOT NULL,
    district varchar(191),
    "zipCode" varchar(191),
    "streetAddress" varchar(191),
    longitude double precision,
    latitude double precision,
    status "PropertyStatus" NOT NULL DEFAULT 'DRAFT',
    description text,
    "displayImageId" varchar(191),
    "publishedAt" timestamp(3),
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL
);

CREATE TABLE property_media (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    "propertyId" varchar(191) NOT NULL,
    url varchar(191) NOT NULL,
    type varchar(191) NOT NULL,
    caption varchar(191),
    "order" integer NOT NULL DEFAULT 0,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL
);

CREATE TABLE property_documents (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    "propertyId" varchar(191) NOT NULL,
    name varchar(191) NOT NULL,
    url varchar(191) NOT NULL,
    type varchar(191) NOT NULL,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL
);

CREATE TABLE amenities (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    name varchar(191) NOT NULL,
    category varchar(191),
    icon varchar(191),
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL,
    UNIQUE ("tenantId", name)
);

CREATE TABLE property_variants (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    "propertyId" varchar(191) NOT NULL,
    name varchar(191) NOT NULL,
    description text,
    "nBedrooms" integer,
    "nBathrooms" integer,
    "nParkingSpots" integer,
    area double precision,
    price double precision NOT NULL,
    "pricePerSqm" double precision,
    "totalUnits" integer NOT NULL DEFAULT 1,
    "availableUnits" integer NOT NULL DEFAULT 1,
    "reservedUnits" integer NOT NULL DEFAULT 0,
    "soldUnits" integer NOT NULL DEFAULT 0,
    status varchar(191) NOT NULL DEFAULT 'AVAILABLE',
    "isActive" boolean NOT NULL DEFAULT true,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL
);

CREATE TABLE property_units (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    "variantId" varchar(191) NOT NULL,
    "unitNumber" varchar(191) NOT NULL,
    "floorNumber" integer,
    "blockName" varchar(191),
    "priceOverride" double precision,
    "areaOverride" double precision,
    notes text,
    status varchar(191) NOT NULL DEFAULT 'AVAILABLE',
    "reservedAt" timestamp(3),
    "reservedUntil" timestamp(3),
    "reservedById" varchar(191),
    "ownerId" varchar(191),
    version integer NOT NULL DEFAULT 0,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL,
    UNIQUE ("variantId", "unitNumber")
);

CREATE TABLE property_promotions (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    "propertyId" varchar(191) NOT NULL,
    "variantId" varchar(191),
    name varchar(191) NOT NULL,
    description text,
    "discountType" "PromotionDiscountType" NOT NULL,
    "discountValue" double precision NOT NULL,
    "maxDiscount" double precision,
    "startsAt" timestamp(3),
    "endsAt" timestamp(3),
    "isActive" boolean NOT NULL DEFAULT true,
    priority integer NOT NULL DEFAULT 100,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL
);

CREATE TABLE document_definitions (
    id varchar(191) NOT NULL PRIMARY KEY,
    "planId" varchar(191) NOT NULL,
    "documentType" varchar(191) NOT NULL,
    "documentName" varchar(191) NOT NULL,
    "uploadedBy" "UploadedBy" NOT NULL DEFAULT 'CUSTOMER',
    "autoApprove" boolean NOT NULL DEFAULT false,
    "order" integer NOT NULL,
    "isRequired" boolean NOT NULL DEFAULT true,
    description text,
    "maxSizeBytes" integer,
    "allowedMimeTypes" varchar(191),
    "expiryDays" integer,
    "minFiles" integer NOT NULL DEFAULT 1,
    "maxFiles" integer NOT NULL DEFAULT 1,
    condition json,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL
);

CREATE TABLE questionnaire_plan_questions (
    id varchar(191) NOT NULL PRIMARY KEY,
    "questionnairePlanId" varchar(191) NOT NULL,
    "questionKey" varchar(191) NOT NULL,
    "questionText" text NOT NULL,
    "helpText" text,
    "questionType" "QuestionType" NOT NULL,
    "order" integer NOT NULL,
    "isRequired" boolean NOT NULL DEFAULT true,
    "validationRules" json,
    options json,
    "scoreWeight" integer NOT NULL DEFAULT 1,
    "scoringRules" json,
    "showIf" json,
    category "QuestionCategory",
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL,
    UNIQUE ("questionnairePlanId", "questionKey")
);

CREATE TABLE payment_plans (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191),
    name varchar(191) NOT NULL,
    description text,
    "isActive" boolean NOT NULL DEFAULT true,
    "paymentFrequency" "PaymentFrequency" NOT NULL,
    "frequencyMultiplier" integer NOT NULL DEFAULT 1,
    "customFrequencyDays" integer,
    "numberOfInstallments" integer,
    "calculateInterestDaily" boolean NOT NULL DEFAULT false,
    "gracePeriodDays" integer NOT NULL DEFAULT 0,
    "allowFlexibleTerm" boolean NOT NULL DEFAULT false,
    "minTermMonths" integer,
    "maxTermMonths" integer,
    "termStepMonths" integer,
    "maxAgeAtMaturity" integer,
    "collectFunds" boolean NOT NULL DEFAULT true,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL,
    UNIQUE ("tenantId", name)
);

CREATE TABLE property_payment_methods (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    name varchar(191) NOT NULL,
    description text,
    "isActive" boolean NOT NULL DEFAULT true,
    "allowEarlyPayoff" boolean NOT NULL DEFAULT true,
    "earlyPayoffPenaltyRate" double precision,
    "autoActivatePhases" boolean NOT NULL DEFAULT true,
    "requiresManualApproval" boolean NOT NULL DEFAULT false,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL,
    UNIQUE ("tenantId", name)
);

CREATE TABLE applications (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    "propertyUnitId" varchar(191) NOT NULL,
    "buyerId" varchar(191) NOT NULL,
    "sellerId" varchar(191),
    "paymentMethodId" varchar(191),
    "paymentMethodSnapshot" json,
    "paymentMethodSnapshotAt" timestamp(3),
    "paymentMethodSnapshotHash" varchar(191),
    "applicationNumber" varchar(191) NOT NULL UNIQUE,
    title varchar(191) NOT NULL,
    description text,
    "applicationType" varchar(191) NOT NULL,
    "totalAmount" double precision NOT NULL,
    status "ApplicationStatus" NOT NULL DEFAULT 'DRAFT',
    "currentPhaseId" varchar(191),
    "nextPaymentDueDate" timestamp(3),
    "lastReminderSentAt" timestamp(3),
    "startDate" timestamp(3),
    "endDate" timestamp(3),
    "signedAt" timestamp(3),
    "terminatedAt" timestamp(3),
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL,
    "transferredFromId" varchar(191) UNIQUE,
    "supersededById" varchar(191),
    "supersededAt" timestamp(3)
);

CREATE TABLE co_applicants (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    "applicationId" varchar(191) NOT NULL,
    "userId" varchar(191),
    email varchar(191) NOT NULL,
    "firstName" varchar(191) NOT NULL,
    "lastName" varchar(191) NOT NULL,
    relationship varchar(191) NOT NULL,
    "monthlyIncome" double precision,
    "employmentType" varchar(191),
    "inviteToken" varchar(191) UNIQUE,
    "inviteTokenExpiresAt" timestamp(3),
    status "CoApplicantStatus" NOT NULL DEFAULT 'INVITED',
    "invitedAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "acceptedAt" timestamp(3),
    "removedAt" timestamp(3),
    "removedById" varchar(191),
    "removalReason" text,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL,
    UNIQUE ("applicationId", email)
);

CREATE TABLE application_organizations (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    "applicationId" varchar(191) NOT NULL,
    "organizationId" varchar(191) NOT NULL,
    "assignedAsTypeId" varchar(191) NOT NULL,
    "assignedStaffId" varchar(191),
    status "ApplicationOrganizationStatus" NOT NULL DEFAULT 'PENDING',
    "assignedById" varchar(191),
    "assignedAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "isPrimary" boolean NOT NULL DEFAULT false,
    "offeredTerms" json,
    "termsOfferedAt" timestamp(3),
    "termsAcceptedAt" timestamp(3),
    "termsDeclinedAt" timestamp(3),
    "declineReason" text,
    "activatedAt" timestamp(3),
    "completedAt" timestamp(3),
    "withdrawnAt" timestamp(3),
    "slaHours" integer,
    "slaStartedAt" timestamp(3),
    "slaBreachedAt" timestamp(3),
    "slaBreachNotified" boolean NOT NULL DEFAULT false,
    "reminderCount" integer NOT NULL DEFAULT 0,
    "lastReminderSentAt" timestamp(3),
    "nextReminderAt" timestamp(3),
    "escalatedAt" timestamp(3),
    "escalatedToUserId" varchar(191),
    "escalationNotes" text,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL,
    UNIQUE ("applicationId", "assignedAsTypeId")
);

CREATE TABLE application_refunds (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    "applicationId" varchar(191) NOT NULL,
    amount double precision NOT NULL,
    reason text NOT NULL,
    status "RefundStatus" NOT NULL DEFAULT 'PENDING',
    "requestedById" varchar(191) NOT NULL,
    "approvedById" varchar(191),
    "processedById" varchar(191),
    "paymentMethod" varchar(191),
    "referenceNumber" varchar(191),
    "recipientName" varchar(191),
    "recipientAccount" varchar(191),
    "recipientBank" varchar(191),
    "requestedAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "approvedAt" timestamp(3),
    "rejectedAt" timestamp(3),
    "processedAt" timestamp(3),
    "approvalNotes" text,
    "rejectionNotes" text,
    "processingNotes" text,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL
);

CREATE TABLE application_phases (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    "applicationId" varchar(191) NOT NULL,
    "phaseTemplateId" varchar(191),
    name varchar(191) NOT NULL,
    description text,
    "phaseCategory" "PhaseCategory" NOT NULL,
    "order" integer NOT NULL,
    status "PhaseStatus" NOT NULL DEFAULT 'PENDING',
    "dueDate" timestamp(3),
    "startDate" timestamp(3),
    "endDate" timestamp(3),
    "activatedAt" timestamp(3),
    "completedAt" timestamp(3),
    "requiresPreviousPhaseCompletion" boolean NOT NULL DEFAULT true,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL
);

CREATE TABLE questionnaire_phases (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    "phaseId" varchar(191) UNIQUE,
    "onboardingPhaseId" varchar(191) UNIQUE,
    "qualificationPhaseId" varchar(191) UNIQUE,
    "questionnairePlanId" varchar(191),
    "completedFieldsCount" integer NOT NULL DEFAULT 0,
    "totalFieldsCount" integer NOT NULL DEFAULT 0,
    "totalScore" integer,
    "passingScore" integer,
    passed boolean,
    "scoredAt" timestamp(3),
    "underwritingScore" double precision,
    "debtToIncomeRatio" double precision,
    "underwritingDecision" varchar(191),
    "underwritingNotes" text,
    "fieldsSnapshot" json,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL
);

CREATE TABLE questionnaire_phase_reviews (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    "questionnairePhaseId" varchar(191) NOT NULL,
    "reviewerId" varchar(191) NOT NULL,
    decision "ReviewDecision" NOT NULL,
    notes text,
    "scoreAtReview" integer,
    "passedAtReview" boolean,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP
);

CREATE TABLE questionnaire_fields (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    "questionnairePhaseId" varchar(191) NOT NULL,
    name varchar(191) NOT NULL,
    label varchar(191) NOT NULL,
    description text,
    placeholder varchar(191),
    "fieldType" "FieldType" NOT NULL,
    "isRequired" boolean NOT NULL DEFAULT true,
    "order" integer NOT NULL,
    validation json,
    "displayCondition" json,
    "defaultValue" json,
    answer json,
    "isValid" boolean NOT NULL DEFAULT false,
    "validationErrors" json,
    "submittedAt" timestamp(3),
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL,
    UNIQUE ("questionnairePhaseId", name)
);

CREATE TABLE application_events (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    "applicationId" varchar(191) NOT NULL,
    "eventType" "ApplicationEventType" NOT NULL,
    "eventGroup" "ApplicationEventGroup",
    "fromState" varchar(191),
    "toState" varchar(191),
    trigger varchar(191),
    data json,
    "actorId" varchar(191),
    "actorType" "EventActorType",
    "occurredAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP
);

CREATE TABLE payment_installments (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    "paymentPhaseId" varchar(191) NOT NULL,
    "installmentNumber" integer NOT NULL,
    amount double precision NOT NULL,
    "principalAmount" double precision NOT NULL DEFAULT 0,
    "interestAmount" double precision NOT NULL DEFAULT 0,
    "dueDate" timestamp(3) NOT NULL,
    status "InstallmentStatus" NOT NULL DEFAULT 'PENDING',
    "paidAmount" double precision NOT NULL DEFAULT 0,
    "paidDate" timestamp(3),
    "lateFee" double precision NOT NULL DEFAULT 0,
    "lateFeeWaived" boolean NOT NULL DEFAULT false,
    "gracePeriodDays" integer NOT NULL DEFAULT 0,
    "gracePeriodEndDate" timestamp(3),
    version integer NOT NULL DEFAULT 0,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL
);

CREATE TABLE application_payments (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    "applicationId" varchar(191) NOT NULL,
    "phaseId" varchar(191),
    "installmentId" varchar(191),
    "payerId" varchar(191),
    amount double precision NOT NULL,
    "principalAmount" double precision NOT NULL DEFAULT 0,
    "interestAmount" double precision NOT NULL DEFAULT 0,
    "lateFeeAmount" double precision NOT NULL DEFAULT 0,
    "paymentMethod" varchar(191) NOT NULL,
    status "PaymentStatus" NOT NULL DEFAULT 'INITIATED',
    reference varchar(191) UNIQUE,
    "gatewayResponse" text,
    "processedAt" timestamp(3),
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL
);

CREATE TABLE application_adjustments (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    "applicationId" varchar(191) NOT NULL,
    "phaseId" varchar(191),
    "installmentId" varchar(191),
    type "ApplicationAdjustmentType" NOT NULL,
    direction "AdjustmentDirection" NOT NULL DEFAULT 'REDUCTION',
    status "ApplicationAdjustmentStatus" NOT NULL DEFAULT 'PENDING',
    amount double precision NOT NULL,
    currency varchar(191) NOT NULL DEFAULT 'NGN',
    "sourceType" "AdjustmentSourceType" NOT NULL DEFAULT 'MANUAL',
    "sourceOrganizationId" varchar(191),
    "sourceReference" varchar(191),
    description text,
    metadata json,
    "createdById" varchar(191),
    "approvedAt" timestamp(3),
    "appliedAt" timestamp(3),
    "reversedAt" timestamp(3),
    "reversalReason" text,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL
);

CREATE TABLE application_documents (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    "applicationId" varchar(191) NOT NULL,
    "phaseId" varchar(191),
    "stepId" varchar(191),
    "documentType" varchar(191),
    "documentName" varchar(191),
    name varchar(191) NOT NULL,
    url varchar(191) NOT NULL,
    type varchar(191) NOT NULL,
    "uploadedById" varchar(191),
    "expectedUploader" "UploadedBy",
    "expectedOrganizationId" varchar(191),
    "documentDate" timestamp(3),
    "expiresAt" timestamp(3),
    "expiryDays" integer,
    "isExpired" boolean NOT NULL DEFAULT false,
    "expiredAt" timestamp(3),
    "expiryWarningAt" timestamp(3),
    "revalidatedAt" timestamp(3),
    status "DocumentStatus" NOT NULL DEFAULT 'PENDING',
    version integer NOT NULL DEFAULT 1,
    "replacesDocumentId" varchar(191),
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL
);

CREATE TABLE document_reviews (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    "documentId" varchar(191) NOT NULL,
    "organizationId" varchar(191),
    "organizationTypeId" varchar(191),
    "reviewerId" varchar(191),
    "reviewerName" varchar(191),
    decision "ReviewDecision" NOT NULL DEFAULT 'PENDING',
    comments text,
    concerns json,
    "requestedAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dueAt" timestamp(3),
    "reviewedAt" timestamp(3),
    "reviewOrder" integer NOT NULL DEFAULT 0,
    "parentReviewId" varchar(191),
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL,
    UNIQUE ("documentId", "organizationId")
);

CREATE TABLE document_templates (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    name varchar(191) NOT NULL,
    code varchar(191) NOT NULL,
    description varchar(191),
    version integer NOT NULL DEFAULT 1,
    "htmlTemplate" text NOT NULL,
    "cssStyles" text,
    "mergeFields" json,
    "isActive" boolean NOT NULL DEFAULT true,
    "isDefault" boolean NOT NULL DEFAULT false,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL,
    UNIQUE ("tenantId", code, version)
);

CREATE TABLE offer_letters (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    "applicationId" varchar(191) NOT NULL,
    "templateId" varchar(191),
    "letterNumber" varchar(191) NOT NULL UNIQUE,
    type "OfferLetterType" NOT NULL,
    status "OfferLetterStatus" NOT NULL DEFAULT 'DRAFT',
    "htmlContent" text,
    "pdfUrl" varchar(191),
    "pdfKey" varchar(191),
    "mergeData" json,
    "sentAt" timestamp(3),
    "viewedAt" timestamp(3),
    "signedAt" timestamp(3),
    "signatureIp" varchar(191),
    "signatureData" json,
    "expiresAt" timestamp(3),
    "expiredAt" timestamp(3),
    "cancelledAt" timestamp(3),
    "cancelReason" varchar(191),
    "generatedById" varchar(191),
    "sentById" varchar(191),
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL
);

CREATE TABLE application_terminations (
    id varchar(191) NOT NULL PRIMARY KEY,
    "applicationId" varchar(191) NOT NULL,
    "tenantId" varchar(191) NOT NULL,
    "requestNumber" varchar(191) NOT NULL UNIQUE,
    "initiatedBy" "TerminationInitiator" NOT NULL,
    "initiatorId" varchar(191),
    type "TerminationType" NOT NULL,
    reason text,
    "supportingDocs" json,
    status "TerminationStatus" NOT NULL DEFAULT 'REQUESTED',
    "requiresApproval" boolean NOT NULL DEFAULT true,
    "autoApproveEligible" boolean NOT NULL DEFAULT false,
    "reviewedBy" varchar(191),
    "reviewedAt" timestamp(3),
    "reviewNotes" text,
    "rejectionReason" text,
    "applicationSnapshot" json NOT NULL,
    "totalApplicationAmount" double precision NOT NULL,
    "totalPaidToDate" double precision NOT NULL,
    "outstandingBalance" double precision NOT NULL,
    "refundableAmount" double precision NOT NULL DEFAULT 0,
    "penaltyAmount" double precision NOT NULL DEFAULT 0,
    "forfeitedAmount" double precision NOT NULL DEFAULT 0,
    "adminFeeAmount" double precision NOT NULL DEFAULT 0,
    "netRefundAmount" double precision NOT NULL DEFAULT 0,
    "settlementNotes" text,
    "refundStatus" "RefundStatus" NOT NULL DEFAULT 'PENDING',
    "refundReference" varchar(191),
    "refundMethod" varchar(191),
    "refundAccountDetails" json,
    "refundInitiatedAt" timestamp(3),
    "refundCompletedAt" timestamp(3),
    "refundFailureReason" text,
    "unitReleasedAt" timestamp(3),
    "unitReservedForId" varchar(191),
    "requestedAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "approvedAt" timestamp(3),
    "executedAt" timestamp(3),
    "completedAt" timestamp(3),
    "cancelledAt" timestamp(3),
    "idempotencyKey" varchar(191) UNIQUE,
    metadata json,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL
);

CREATE TABLE payment_method_change_requests (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    "applicationId" varchar(191) NOT NULL,
    "fromPaymentMethodId" varchar(191) NOT NULL,
    "toPaymentMethodId" varchar(191) NOT NULL,
    "requestorId" varchar(191) NOT NULL,
    reason text,
    "requiredDocumentTypes" varchar(191),
    "submittedDocuments" json,
    "currentOutstanding" double precision,
    "newTermMonths" integer,
    "newInterestRate" double precision,
    "newMonthlyPayment" double precision,
    "penaltyAmount" double precision,
    "financialImpactNotes" text,
    status "PaymentMethodChangeStatus" NOT NULL DEFAULT 'PENDING_DOCUMENTS',
    "reviewerId" varchar(191),
    "reviewNotes" text,
    "reviewedAt" timestamp(3),
    "executedAt" timestamp(3),
    "previousPhaseData" json,
    "newPhaseData" json,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL
);

CREATE TABLE event_handlers (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    "eventTypeId" varchar(191) NOT NULL,
    name varchar(191) NOT NULL,
    description text,
    "handlerType" "EventHandlerType" NOT NULL,
    config json NOT NULL,
    priority integer NOT NULL DEFAULT 100,
    enabled boolean NOT NULL DEFAULT true,
    "maxRetries" integer NOT NULL DEFAULT 3,
    "retryDelayMs" integer NOT NULL DEFAULT 1000,
    "filterCondition" text,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL
);

CREATE TABLE domain_events (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    "eventType" varchar(191) NOT NULL,
    "aggregateType" varchar(191) NOT NULL,
    "aggregateId" varchar(191) NOT NULL,
    "queueName" varchar(191) NOT NULL,
    payload text NOT NULL,
    "occurredAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" varchar(191),
    "actorRole" varchar(191),
    status varchar(191) NOT NULL DEFAULT 'PENDING',
    "processedAt" timestamp(3),
    "sentAt" timestamp(3),
    "failureCount" integer NOT NULL DEFAULT 0,
    "lastError" text,
    "nextRetryAt" timestamp(3),
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL
);

CREATE TABLE property_transfer_requests (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    "sourceApplicationId" varchar(191) NOT NULL,
    "targetPropertyUnitId" varchar(191) NOT NULL,
    "requestedById" varchar(191) NOT NULL,
    "reviewedById" varchar(191),
    status "TransferRequestStatus" NOT NULL DEFAULT 'PENDING',
    reason text,
    "reviewNotes" text,
    "priceAdjustmentHandling" varchar(191),
    "sourceTotalAmount" double precision,
    "targetTotalAmount" double precision,
    "priceAdjustment" double precision,
    "refundedAmount" double precision,
    "refundTransactionId" varchar(191),
    "refundedAt" timestamp(3),
    "targetApplicationId" varchar(191),
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reviewedAt" timestamp(3),
    "completedAt" timestamp(3),
    "updatedAt" timestamp(3) NOT NULL
);

CREATE TABLE approval_requests (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    type "ApprovalRequestType" NOT NULL,
    status "ApprovalRequestStatus" NOT NULL DEFAULT 'PENDING',
    priority "ApprovalRequestPriority" NOT NULL DEFAULT 'NORMAL',
    "entityType" varchar(191) NOT NULL,
    "entityId" varchar(191) NOT NULL,
    title varchar(255) NOT NULL,
    description text,
    payload json,
    "requestedById" varchar(191) NOT NULL,
    "assigneeId" varchar(191),
    "reviewedById" varchar(191),
    "reviewNotes" text,
    decision "ApprovalDecision",
    "expiresAt" timestamp(3),
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "assignedAt" timestamp(3),
    "reviewedAt" timestamp(3),
    "completedAt" timestamp(3),
    "updatedAt" timestamp(3) NOT NULL
);

CREATE TABLE workflow_blockers (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    "applicationId" varchar(191) NOT NULL,
    "phaseId" varchar(191),
    "stepId" varchar(191),
    "blockerActor" "BlockerActor" NOT NULL,
    "blockerCategory" "BlockerCategory" NOT NULL,
    urgency "BlockerUrgency" NOT NULL DEFAULT 'NORMAL',
    "actionRequired" varchar(500) NOT NULL,
    context text,
    "expectedByDate" timestamp(3),
    "isOverdue" boolean NOT NULL DEFAULT false,
    "overdueAt" timestamp(3),
    "startedAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolvedAt" timestamp(3),
    "durationMs" integer,
    "resolvedByActor" varchar(191),
    "resolutionTrigger" varchar(191),
    "reminderCount" integer NOT NULL DEFAULT 0,
    "lastReminderAt" timestamp(3),
    "nextReminderAt" timestamp(3),
    metadata json,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL
);

CREATE TABLE scheduled_jobs (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191),
    "jobType" "ScheduledJobType" NOT NULL,
    status "ScheduledJobStatus" NOT NULL DEFAULT 'PENDING',
    "scheduledAt" timestamp(3) NOT NULL,
    "startedAt" timestamp(3),
    "completedAt" timestamp(3),
    "durationMs" integer,
    parameters json,
    "itemsProcessed" integer NOT NULL DEFAULT 0,
    "itemsAffected" integer NOT NULL DEFAULT 0,
    "errorCount" integer NOT NULL DEFAULT 0,
    errors json,
    summary text,
    "attemptNumber" integer NOT NULL DEFAULT 1,
    "maxAttempts" integer NOT NULL DEFAULT 3,
    "nextRetryAt" timestamp(3),
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL
);

CREATE TABLE document_expiry_warnings (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191) NOT NULL,
    "documentId" varchar(191) NOT NULL,
    "expiresAt" timestamp(3) NOT NULL,
    "daysUntil" integer NOT NULL,
    "warningSent" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "notificationSent" boolean NOT NULL DEFAULT false,
    "notificationId" varchar(191),
    resolved boolean NOT NULL DEFAULT false,
    "resolvedAt" timestamp(3),
    "resolvedBy" varchar(191),
    "newDocumentId" varchar(191),
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    UNIQUE ("documentId", "daysUntil")
);

CREATE TABLE async_jobs (
    id varchar(191) NOT NULL PRIMARY KEY,
    "tenantId" varchar(191),
    "jobType" varchar(191) NOT NULL,
    status "AsyncJobStatus" NOT NULL DEFAULT 'PENDING',
    "startedAt" timestamp(3),
    "completedAt" timestamp(3),
    result json,
    error text,
    "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamp(3) NOT NULL
);

ALTER TABLE organization_types ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE users ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE users ADD FOREIGN KEY ("walletId") REFERENCES wallets (id);
ALTER TABLE roles ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE permissions ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE role_permissions ADD FOREIGN KEY ("roleId") REFERENCES roles (id);
ALTER TABLE role_permissions ADD FOREIGN KEY ("permissionId") REFERENCES permissions (id);
ALTER TABLE tenant_memberships ADD FOREIGN KEY ("userId") REFERENCES users (id);
ALTER TABLE tenant_memberships ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE tenant_memberships ADD FOREIGN KEY ("roleId") REFERENCES roles (id);
ALTER TABLE organizations ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE organization_members ADD FOREIGN KEY ("roleId") REFERENCES roles (id);
ALTER TABLE organization_members ADD FOREIGN KEY ("organizationId") REFERENCES organizations (id);
ALTER TABLE organization_members ADD FOREIGN KEY ("userId") REFERENCES users (id);
ALTER TABLE organization_invitations ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE organization_invitations ADD FOREIGN KEY ("organizationId") REFERENCES organizations (id);
ALTER TABLE organization_invitations ADD FOREIGN KEY ("invitedById") REFERENCES users (id);
ALTER TABLE organization_invitations ADD FOREIGN KEY ("roleId") REFERENCES roles (id);
ALTER TABLE organization_onboardings ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE organization_onboardings ADD FOREIGN KEY ("organizationId") REFERENCES organizations (id);
ALTER TABLE organization_onboardings ADD FOREIGN KEY ("assigneeId") REFERENCES users (id);
ALTER TABLE organization_onboardings ADD FOREIGN KEY ("approvedById") REFERENCES users (id);
ALTER TABLE api_keys ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE refresh_tokens ADD FOREIGN KEY ("userId") REFERENCES users (id);
ALTER TABLE password_resets ADD FOREIGN KEY ("userId") REFERENCES users (id);
ALTER TABLE user_suspensions ADD FOREIGN KEY ("userId") REFERENCES users (id);
ALTER TABLE email_preferences ADD FOREIGN KEY ("userId") REFERENCES users (id);
ALTER TABLE device_endpoints ADD FOREIGN KEY ("userId") REFERENCES users (id);
ALTER TABLE socials ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE socials ADD FOREIGN KEY ("userId") REFERENCES users (id);
ALTER TABLE wallets ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE transactions ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE transactions ADD FOREIGN KEY ("walletId") REFERENCES wallets (id);
ALTER TABLE settings ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE properties ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE properties ADD FOREIGN KEY ("userId") REFERENCES users (id);
ALTER TABLE properties ADD FOREIGN KEY ("organizationId") REFERENCES organizations (id);
ALTER TABLE properties ADD FOREIGN KEY ("displayImageId") REFERENCES property_media (id);
ALTER TABLE property_media ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE property_media ADD FOREIGN KEY ("propertyId") REFERENCES properties (id);
ALTER TABLE property_documents ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE property_documents ADD FOREIGN KEY ("propertyId") REFERENCES properties (id);
ALTER TABLE amenities ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE property_variants ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE property_variants ADD FOREIGN KEY ("propertyId") REFERENCES properties (id);
ALTER TABLE property_units ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE property_units ADD FOREIGN KEY ("variantId") REFERENCES property_variants (id);
ALTER TABLE property_promotions ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE property_promotions ADD FOREIGN KEY ("propertyId") REFERENCES properties (id);
ALTER TABLE property_promotions ADD FOREIGN KEY ("variantId") REFERENCES property_variants (id);
ALTER TABLE payment_plans ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE property_payment_methods ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE applications ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE applications ADD FOREIGN KEY ("propertyUnitId") REFERENCES property_units (id);
ALTER TABLE applications ADD FOREIGN KEY ("buyerId") REFERENCES users (id);
ALTER TABLE applications ADD FOREIGN KEY ("sellerId") REFERENCES users (id);
ALTER TABLE applications ADD FOREIGN KEY ("paymentMethodId") REFERENCES property_payment_methods (id);
ALTER TABLE applications ADD FOREIGN KEY ("currentPhaseId") REFERENCES application_phases (id);
ALTER TABLE applications ADD FOREIGN KEY ("transferredFromId") REFERENCES applications (id);
ALTER TABLE applications ADD FOREIGN KEY ("supersededById") REFERENCES applications (id);
ALTER TABLE co_applicants ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE co_applicants ADD FOREIGN KEY ("applicationId") REFERENCES applications (id);
ALTER TABLE co_applicants ADD FOREIGN KEY ("userId") REFERENCES users (id);
ALTER TABLE co_applicants ADD FOREIGN KEY ("removedById") REFERENCES users (id);
ALTER TABLE application_organizations ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE application_organizations ADD FOREIGN KEY ("applicationId") REFERENCES applications (id);
ALTER TABLE application_organizations ADD FOREIGN KEY ("organizationId") REFERENCES organizations (id);
ALTER TABLE application_organizations ADD FOREIGN KEY ("assignedAsTypeId") REFERENCES organization_types (id);
ALTER TABLE application_organizations ADD FOREIGN KEY ("assignedStaffId") REFERENCES users (id);
ALTER TABLE application_refunds ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE application_refunds ADD FOREIGN KEY ("applicationId") REFERENCES applications (id);
ALTER TABLE application_refunds ADD FOREIGN KEY ("requestedById") REFERENCES users (id);
ALTER TABLE application_refunds ADD FOREIGN KEY ("approvedById") REFERENCES users (id);
ALTER TABLE application_refunds ADD FOREIGN KEY ("processedById") REFERENCES users (id);
ALTER TABLE application_phases ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE application_phases ADD FOREIGN KEY ("applicationId") REFERENCES applications (id);
ALTER TABLE questionnaire_phases ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE questionnaire_phases ADD FOREIGN KEY ("phaseId") REFERENCES application_phases (id);
ALTER TABLE questionnaire_phase_reviews ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE questionnaire_phase_reviews ADD FOREIGN KEY ("questionnairePhaseId") REFERENCES questionnaire_phases (id);
ALTER TABLE questionnaire_phase_reviews ADD FOREIGN KEY ("reviewerId") REFERENCES users (id);
ALTER TABLE questionnaire_fields ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE questionnaire_fields ADD FOREIGN KEY ("questionnairePhaseId") REFERENCES questionnaire_phases (id);
ALTER TABLE application_events ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE application_events ADD FOREIGN KEY ("applicationId") REFERENCES applications (id);
ALTER TABLE payment_installments ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE application_payments ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE application_payments ADD FOREIGN KEY ("applicationId") REFERENCES applications (id);
ALTER TABLE application_payments ADD FOREIGN KEY ("phaseId") REFERENCES application_phases (id);
ALTER TABLE application_payments ADD FOREIGN KEY ("installmentId") REFERENCES payment_installments (id);
ALTER TABLE application_payments ADD FOREIGN KEY ("payerId") REFERENCES users (id);
ALTER TABLE application_adjustments ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE application_adjustments ADD FOREIGN KEY ("applicationId") REFERENCES applications (id);
ALTER TABLE application_adjustments ADD FOREIGN KEY ("phaseId") REFERENCES application_phases (id);
ALTER TABLE application_adjustments ADD FOREIGN KEY ("installmentId") REFERENCES payment_installments (id);
ALTER TABLE application_adjustments ADD FOREIGN KEY ("createdById") REFERENCES users (id);
ALTER TABLE application_documents ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE application_documents ADD FOREIGN KEY ("applicationId") REFERENCES applications (id);
ALTER TABLE application_documents ADD FOREIGN KEY ("uploadedById") REFERENCES users (id);
ALTER TABLE application_documents ADD FOREIGN KEY ("replacesDocumentId") REFERENCES application_documents (id);
ALTER TABLE document_reviews ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE document_reviews ADD FOREIGN KEY ("documentId") REFERENCES application_documents (id);
ALTER TABLE document_reviews ADD FOREIGN KEY ("organizationId") REFERENCES organizations (id);
ALTER TABLE document_reviews ADD FOREIGN KEY ("organizationTypeId") REFERENCES organization_types (id);
ALTER TABLE document_reviews ADD FOREIGN KEY ("reviewerId") REFERENCES users (id);
ALTER TABLE document_reviews ADD FOREIGN KEY ("parentReviewId") REFERENCES document_reviews (id);
ALTER TABLE document_templates ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE offer_letters ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE offer_letters ADD FOREIGN KEY ("applicationId") REFERENCES applications (id);
ALTER TABLE offer_letters ADD FOREIGN KEY ("templateId") REFERENCES document_templates (id);
ALTER TABLE offer_letters ADD FOREIGN KEY ("generatedById") REFERENCES users (id);
ALTER TABLE offer_letters ADD FOREIGN KEY ("sentById") REFERENCES users (id);
ALTER TABLE application_terminations ADD FOREIGN KEY ("applicationId") REFERENCES applications (id);
ALTER TABLE application_terminations ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE application_terminations ADD FOREIGN KEY ("initiatorId") REFERENCES users (id);
ALTER TABLE application_terminations ADD FOREIGN KEY ("reviewedBy") REFERENCES users (id);
ALTER TABLE payment_method_change_requests ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE payment_method_change_requests ADD FOREIGN KEY ("applicationId") REFERENCES applications (id);
ALTER TABLE payment_method_change_requests ADD FOREIGN KEY ("fromPaymentMethodId") REFERENCES property_payment_methods (id);
ALTER TABLE payment_method_change_requests ADD FOREIGN KEY ("toPaymentMethodId") REFERENCES property_payment_methods (id);
ALTER TABLE payment_method_change_requests ADD FOREIGN KEY ("requestorId") REFERENCES users (id);
ALTER TABLE payment_method_change_requests ADD FOREIGN KEY ("reviewerId") REFERENCES users (id);
ALTER TABLE event_handlers ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE domain_events ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE property_transfer_requests ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE property_transfer_requests ADD FOREIGN KEY ("sourceApplicationId") REFERENCES applications (id);
ALTER TABLE property_transfer_requests ADD FOREIGN KEY ("targetPropertyUnitId") REFERENCES property_units (id);
ALTER TABLE property_transfer_requests ADD FOREIGN KEY ("requestedById") REFERENCES users (id);
ALTER TABLE property_transfer_requests ADD FOREIGN KEY ("reviewedById") REFERENCES users (id);
ALTER TABLE property_transfer_requests ADD FOREIGN KEY ("targetApplicationId") REFERENCES applications (id);
ALTER TABLE approval_requests ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
ALTER TABLE approval_requests ADD FOREIGN KEY ("requestedById") REFERENCES users (id);
ALTER TABLE approval_requests ADD FOREIGN KEY ("assigneeId") REFERENCES users (id);
ALTER TABLE approval_requests ADD FOREIGN KEY ("reviewedById") REFERENCES users (id);
ALTER TABLE workflow_blockers ADD FOREIGN KEY ("tenantId") REFERENCES tenants (id);
