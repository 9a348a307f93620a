package io.github.nsisrules.intake.kitos;

import io.github.nsisrules.intake.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries of JSON from KITOS as rows: the API's registrations, systems and contracts, and the feed of the overview. */
final class KitosJson {

    private final String file;
    private final int number;
    private final Json entry;

    private KitosJson(String file, int number, Json entry) {
        this.file = file;
        this.number = number;
        this.entry = entry;
    }

    /** What an entry is; {@code null} if it is nothing that is known. */
    static @Nullable KitosKind kind(Json entry) {
        if (entry.has("systemContext")) {
            return KitosKind.USAGES;
        }
        if (entry.has("SystemName") && (entry.has("ItSystemUuid") || entry.has("SourceEntityUuid"))) {
            return KitosKind.FEED;
        }
        if (entry.has("systemUsages") && entry.has("supplier")) {
            return KitosKind.CONTRACTS;
        }
        boolean ofCatalogue = entry.has("usingOrganizations") || entry.has("businessType") || entry.has("rightsHolder");
        return entry.has("name") && ofCatalogue && !entry.has("exposedBySystem") ? KitosKind.SYSTEMS : null;
    }

    /** An entry as a row; {@code null} if it is nothing that is known. */
    static @Nullable KitosRow row(String file, int number, Json entry) {
        KitosKind kind = kind(entry);
        return kind == null ? null : new KitosJson(file, number, entry).row(kind);
    }

    private KitosRow row(KitosKind kind) {
        RowBuilder row = new RowBuilder(kind, file, null, number);
        switch (kind) {
            case USAGES -> usage(row);
            case FEED -> feed(row);
            case SYSTEMS -> system(row);
            case CONTRACTS -> contract(row);
            case GDPR, OVERVIEW, CATALOGUE -> throw new IllegalStateException(kind + " is a table.");
        }
        return row.build();
    }

    private void usage(RowBuilder row) {
        row.usage(text("uuid"));
        row.system(text("systemContext.uuid"));
        row.name("systemContext.name", text("systemContext.name"));
        row.organisation(text("organizationContext.uuid"));
        row.organisation(text("organizationContext.cvr"));
        row.organisation(text("organizationContext.name"));
        row.edited(text("lastModified"));
        row.data(Answers.of(entry));
        give(row, KitosField.PURPOSE, "general.purpose", "gdpr.purpose");
        give(row, KitosField.PROCESSING_PURPOSE, "gdpr.processingPurpose");
        give(row, KitosField.RISK_NOTES, "gdpr.riskAssessmentNotes");
        give(row, KitosField.MAIN_CONTRACT, "general.mainContract.uuid");
        give(row, KitosField.LOCAL_NAME, "general.localCallName");
        give(row, KitosField.NOTES, "general.notes");
        give(row, KitosField.CLASSIFICATION, "general.dataClassification.name");
        give(row, KitosField.WEB_ACCESSIBILITY, "general.webAccessibilityCompliance");
        give(row, KitosField.LIFE_CYCLE, "general.validity.lifeCycleStatus");
        give(row, KitosField.STATUS, "general.validity.valid");
        give(row, KitosField.UNIT, "organizationUsage.responsibleOrganizationUnit.name");
        names(row, KitosField.DATA_SUBJECTS, "gdpr.registeredDataCategories", "name");
        names(row, KitosField.USED_SYSTEMS, "outgoingSystemRelations", "toSystemUsage.name");
        names(row, KitosField.RELATIONS, "outgoingSystemRelations", "description");
        names(row, KitosField.REFERENCES, "externalReferences", "title");
        assessments(row);
        owner(row);
    }

    private void assessments(RowBuilder row) {
        String result = text("gdpr.riskAssessmentResult");
        String on = text("gdpr.riskAssessmentConductedDate");
        if ("Yes".equals(text("gdpr.riskAssessmentConducted"))) {
            row.give(
                    KitosField.RISK_ASSESSMENT,
                    "gdpr.riskAssessmentConducted",
                    "Yes" + (result == null ? "" : ", " + result) + (on == null ? "" : ", " + on));
        }
        if ("Yes".equals(text("gdpr.dpiaConducted"))) {
            row.give(KitosField.IMPACT_ASSESSMENT, "gdpr.dpiaConducted", "Yes");
        }
    }

    private void owner(RowBuilder row) {
        Json roles = entry.at("roles");
        for (Json role : roles == null ? List.<Json>of() : roles.list()) {
            Json name = role.at("role.name");
            Json user = role.at("user.name");
            if (name != null && user != null && Words.plain(name.plain()).startsWith("systemejer")) {
                row.give(KitosField.SYSTEM_OWNER, "roles", user.plain());
            }
        }
    }

    private void feed(RowBuilder row) {
        row.usage(text("SourceEntityUuid"));
        row.system(text("ItSystemUuid"));
        row.name("SystemName", text("SystemName"));
        row.edited(text("LastChangedAt"));
        if (entry.has("SensitiveDataLevelsAsCsv")) {
            String levels = text("SensitiveDataLevelsAsCsv");
            row.data(Answers.of("SensitiveDataLevelsAsCsv", levels == null ? "" : levels));
        }
        give(row, KitosField.PURPOSE, "GeneralPurpose");
        give(row, KitosField.DESCRIPTION, "SystemDescription");
        give(row, KitosField.LOCAL_NAME, "LocalCallName");
        give(row, KitosField.NOTES, "Note");
        give(row, KitosField.BUSINESS_TYPE, "ItSystemBusinessTypeName");
        give(row, KitosField.CLASSIFICATION, "ItSystemCategoriesName");
        give(row, KitosField.USED_SYSTEMS, "OutgoingRelatedItSystemUsagesNamesAsCsv");
        give(row, KitosField.REFERENCES, "LocalReferenceTitle");
        give(row, KitosField.RIGHTS_HOLDER, "ItSystemRightsHolderName");
        give(row, KitosField.SUPPLIER, "MainContractSupplierName");
        give(row, KitosField.LIFE_CYCLE, "LifeCycleStatus");
        give(row, KitosField.STATUS, "SystemActive");
        give(row, KitosField.WEB_ACCESSIBILITY, "WebAccessibilityCompliance");
        give(row, KitosField.UNIT, "ResponsibleOrganizationUnitName");
    }

    private void system(RowBuilder row) {
        row.system(text("uuid"));
        row.name("name", text("name"));
        row.edited(null);
        give(row, KitosField.DESCRIPTION, "description");
        give(row, KitosField.BUSINESS_TYPE, "businessType.name");
        give(row, KitosField.SCOPE, "scope");
        names(row, KitosField.REFERENCES, "externalReferences", "title");
        names(row, KitosField.SUPPLIER, "mainContractSuppliers", "name");
        names(row, KitosField.USING_ORGANISATIONS, "usingOrganizations", "uuid");
        if ("true".equals(text("deactivated"))) {
            row.give(KitosField.STATUS, "deactivated", "deactivated");
        }
        String holder = text("rightsHolder.name");
        if (holder != null) {
            String cvr = text("rightsHolder.cvr");
            row.give(
                    KitosField.RIGHTS_HOLDER,
                    "rightsHolder",
                    cvr == null ? List.of(holder) : List.of(holder, cvr),
                    cvr == null ? holder : holder + " (" + cvr + ")");
        }
    }

    private void contract(RowBuilder row) {
        row.contract(text("uuid"));
        row.name("name", text("name"));
        give(row, KitosField.SUPPLIER, "supplier.organization.name");
        give(row, KitosField.CONTRACT_TEMPLATE, "general.contractTemplate.name");
        give(row, KitosField.NOTES, "general.notes");
        names(row, KitosField.REFERENCES, "externalReferences", "title");
        Json usages = entry.get("systemUsages");
        for (Json usage : usages == null ? List.<Json>of() : usages.list()) {
            Json id = usage.get("uuid");
            if (id != null) {
                row.contractOf(id.plain());
            }
        }
    }

    /** Gives the first of the paths at which something stands: fields have moved over the years. */
    private void give(RowBuilder row, KitosField field, String... paths) {
        for (String path : paths) {
            row.give(field, path, text(path));
        }
    }

    private void names(RowBuilder row, KitosField field, String list, String path) {
        Json entries = entry.at(list);
        List<String> names = new ArrayList<>();
        for (Json each : entries == null ? List.<Json>of() : entries.list()) {
            Json name = each.at(path);
            if (name != null) {
                names.add(name.plain());
            }
        }
        row.give(field, list + "." + path, names, String.join(", ", names));
    }

    private @Nullable String text(String path) {
        Json value = entry.at(path);
        return value == null ? null : value.plain();
    }
}
