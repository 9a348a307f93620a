package io.github.nsisrules.drools;

import io.github.nsisrules.drools.UseCaseDecisions.JointPart;
import io.github.nsisrules.drools.UseCaseDecisions.LevelPart;
import io.github.nsisrules.drools.UseCaseDecisions.RoadPart;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.SolutionType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the groups of completions of a use case that rules cannot tell apart in some contexts. The rules are asked about roads in,
 * about levels, and about both together, as often as there are different questions; in the contexts only groups of these meet,
 * never the single completions.
 */
final class Partition {

    private final UseCaseSpace space;
    private final UseCaseDecisions decisions;
    private final List<Context> contexts;

    /** What follows from each road in, in each context; contexts of which the same is read share it. */
    private final List<@Nullable RoadPart[]> roads = new ArrayList<>();

    private final Map<SolutionType, Map<Obligation, LevelPart[]>> levels = new EnumMap<>(SolutionType.class);

    /** What follows from each road in and way of signing with each group of levels, in each context; shared likewise. */
    private final List<@Nullable JointPart[][]> joints = new ArrayList<>();

    private final Groups ofLevels;
    private final Groups besideLevel;

    Partition(UseCaseSpace space, UseCaseDecisions decisions, List<Context> contexts) {
        this.space = space;
        this.decisions = decisions;
        this.contexts = contexts;
        List<@Nullable RoadPart[]> differentRoads = askRoads();
        ofLevels = askLevels();
        List<@Nullable JointPart[][]> differentJoints = askJoints();
        besideLevel = new Groups(space.pointsBesideLevel());
        for (int beside = 0; beside < space.pointsBesideLevel(); beside++) {
            if (space.points().get(beside).isValid()) {
                List<@Nullable Object> known = new ArrayList<>();
                for (@Nullable RoadPart[] parts : differentRoads) {
                    known.add(parts[space.roadPoint(beside)]);
                }
                for (@Nullable JointPart[][] parts : differentJoints) {
                    known.addAll(Arrays.asList(parts[beside]));
                }
                besideLevel.put(beside, known);
            }
        }
    }

    private List<@Nullable RoadPart[]> askRoads() {
        Map<Context, @Nullable RoadPart[]> known = new HashMap<>();
        List<@Nullable RoadPart[]> different = new ArrayList<>();
        for (Context context : contexts) {
            Context read = decisions.ofContextForRoad(context);
            @Nullable RoadPart[] parts = known.get(read);
            if (parts == null) {
                parts = new RoadPart[space.roadPoints()];
                for (int road = 0; road < parts.length; road++) {
                    UseCaseFacts facts = space.points().get(road);
                    if (facts.isValid()) {
                        parts[road] = decisions.road(read, facts);
                    }
                }
                known.put(read, parts);
                different.add(parts);
            }
            roads.add(parts);
        }
        return different;
    }

    private Groups askLevels() {
        List<LevelPart[]> different = new ArrayList<>();
        for (int c = 0; c < contexts.size(); c++) {
            SolutionType type = contexts.get(c).type();
            Map<Obligation, LevelPart[]> ofType = levels.get(type);
            if (ofType == null) {
                // The obligation is the same in all contexts of a type.
                ofType = new EnumMap<>(Obligation.class);
                levels.put(type, ofType);
                for (RoadPart road : roads.get(c)) {
                    if (road != null && !ofType.containsKey(road.obligation())) {
                        LevelPart[] parts = new LevelPart[space.levelPoints()];
                        for (int level = 0; level < parts.length; level++) {
                            UseCaseFacts facts = space.points().get(level * space.pointsBesideLevel());
                            parts[level] = decisions.level(type, road.obligation(), facts);
                        }
                        ofType.put(road.obligation(), parts);
                        different.add(parts);
                    }
                }
            }
        }
        Groups groups = new Groups(space.levelPoints());
        for (int level = 0; level < space.levelPoints(); level++) {
            List<LevelPart> known = new ArrayList<>(different.size());
            for (LevelPart[] parts : different) {
                known.add(parts[level]);
            }
            groups.put(level, known);
        }
        return groups;
    }

    private List<@Nullable JointPart[][]> askJoints() {
        Map<Context, @Nullable JointPart[][]> known = new HashMap<>();
        List<@Nullable JointPart[][]> different = new ArrayList<>();
        for (int c = 0; c < contexts.size(); c++) {
            Context read = decisions.ofContextForJoint(contexts.get(c));
            @Nullable JointPart[][] parts = known.get(read);
            if (parts == null) {
                parts = joints(read, roads.get(c));
                known.put(read, parts);
                different.add(parts);
            }
            joints.add(parts);
        }
        return different;
    }

    private @Nullable JointPart[][] joints(Context context, @Nullable RoadPart[] roadsIn) {
        @Nullable JointPart[][] joints = new JointPart[space.pointsBesideLevel()][];
        Map<List<Object>, JointPart[]> known = new HashMap<>();
        for (int beside = 0; beside < joints.length; beside++) {
            RoadPart road = roadsIn[space.roadPoint(beside)];
            if (road != null) {
                UseCaseFacts facts = space.points().get(beside);
                List<Object> read = decisions.ofFactsForJoint(road.obligation(), facts);
                JointPart[] parts = known.get(read);
                if (parts == null) {
                    parts = new JointPart[ofLevels.count()];
                    for (int group = 0; group < parts.length; group++) {
                        parts[group] = decisions.joint(context, road.obligation(), level(context, road, group), facts);
                    }
                    known.put(read, parts);
                }
                joints[beside] = parts;
            }
        }
        return joints;
    }

    private LevelPart level(Context context, RoadPart road, int group) {
        Map<Obligation, LevelPart[]> ofType = levels.get(context.type());
        LevelPart[] parts = ofType == null ? null : ofType.get(road.obligation());
        if (parts == null) {
            throw new IllegalStateException("No level was asked for under " + road.obligation()
                    + ".\nMaybe the obligation no longer follows from type and road in alone.");
        }
        return parts[ofLevels.first(group)];
    }

    /** The groups of completions with one outcome in each context. */
    AlikePoints points() {
        int pairs = ofLevels.count() * besideLevel.count();
        Groups groups = new Groups(pairs);
        List<UseCaseOutcome[]> outcomesByGroup = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            UseCaseOutcome[] outcomes = outcomes(pair / besideLevel.count(), pair % besideLevel.count());
            groups.put(pair, Arrays.asList(outcomes));
            if (groups.count() > outcomesByGroup.size()) {
                outcomesByGroup.add(outcomes);
            }
        }
        int[] contributions = new int[groups.count()];
        for (int group = 0; group < contributions.length; group++) {
            int beside = besideLevel.first(groups.first(group) % besideLevel.count());
            contributions[group] = decisions.contribution(space.points().get(beside));
        }
        UseCaseOutcome[][] outcomesByContext = new UseCaseOutcome[contexts.size()][groups.count()];
        for (int c = 0; c < outcomesByContext.length; c++) {
            for (int group = 0; group < groups.count(); group++) {
                outcomesByContext[c][group] = outcomesByGroup.get(group)[c];
            }
        }
        return new AlikePoints(groupByPoint(groups), contributions, outcomesByContext, decisions);
    }

    private UseCaseOutcome[] outcomes(int levelGroup, int besideGroup) {
        int beside = besideLevel.first(besideGroup);
        UseCaseOutcome[] outcomes = new UseCaseOutcome[contexts.size()];
        for (int c = 0; c < outcomes.length; c++) {
            Context context = contexts.get(c);
            RoadPart road = roads.get(c)[space.roadPoint(beside)];
            @Nullable JointPart[] joint = joints.get(c)[beside];
            if (road != null && joint != null) {
                outcomes[c] = decisions.join(context, road, level(context, road, levelGroup), joint[levelGroup]);
            }
        }
        return outcomes;
    }

    private int[] groupByPoint(Groups groups) {
        int[] groupByPoint = new int[space.points().size()];
        for (int point = 0; point < groupByPoint.length; point++) {
            int beside = besideLevel.of(space.pointBesideLevel(point));
            groupByPoint[point] = beside == Groups.NONE
                    ? Groups.NONE
                    : groups.of(ofLevels.of(space.levelPoint(point)) * besideLevel.count() + beside);
        }
        return groupByPoint;
    }
}
