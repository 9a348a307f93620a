package io.github.nsisrules.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Hands the surroundings to the subcommands. */
final class CommandFactory implements IFactory {

    private final Surroundings surroundings;
    private final IFactory others = CommandLine.defaultFactory();

    CommandFactory(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == AskCommand.class) {
            return type.cast(new AskCommand(surroundings));
        }
        if (type == ClassifyCommand.class) {
            return type.cast(new ClassifyCommand(surroundings));
        }
        if (type == CompareCommand.class) {
            return type.cast(new CompareCommand(surroundings));
        }
        if (type == ExplainCommand.class) {
            return type.cast(new ExplainCommand(surroundings));
        }
        if (type == PictureCommand.class) {
            return type.cast(new PictureCommand(surroundings));
        }
        if (type == ReportCommand.class) {
            return type.cast(new ReportCommand(surroundings));
        }
        if (type == PortfolioCommand.class) {
            return type.cast(new PortfolioCommand(surroundings));
        }
        if (type == RulesCommand.class) {
            return type.cast(new RulesCommand(surroundings));
        }
        if (type == RecordCommand.class) {
            return type.cast(new RecordCommand(surroundings));
        }
        if (type == VerifyCommand.class) {
            return type.cast(new VerifyCommand(surroundings));
        }
        if (type == WhatIfCommand.class) {
            return type.cast(new WhatIfCommand(surroundings));
        }
        if (type == TableCommand.class) {
            return type.cast(new TableCommand(surroundings));
        }
        if (type == ImportKitosCommand.class) {
            return type.cast(new ImportKitosCommand(surroundings));
        }
        if (type == ImportSamlCommand.class) {
            return type.cast(new ImportSamlCommand(surroundings));
        }
        if (type == FindCandidatesCommand.class) {
            return type.cast(new FindCandidatesCommand(surroundings));
        }
        if (type == SheetWriteCommand.class) {
            return type.cast(new SheetWriteCommand(surroundings));
        }
        if (type == SheetReadCommand.class) {
            return type.cast(new SheetReadCommand(surroundings));
        }
        return others.create(type);
    }
}
