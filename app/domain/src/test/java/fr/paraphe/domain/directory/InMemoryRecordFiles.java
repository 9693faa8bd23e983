package fr.paraphe.domain.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The files of records, given one by one; remembers how many were asked at once. */
public final class InMemoryRecordFiles implements RecordFiles {
    private final Map<UUID, RecordFile> files = new LinkedHashMap<>();
    private final Map<UUID, StaffMember> staff = new LinkedHashMap<>();
    private final List<Integer> asked = new ArrayList<>();

    /** Keeps {@code file} and returns the identifier of its record. */
    public UUID add(RecordFile file) {
        files.put(file.id(), file);
        return file.id();
    }

    /** Keeps a member of the staff whom templates may name. */
    public void add(StaffMember member) {
        staff.put(member.id(), member);
    }

    /** Returns how many files were asked each time. */
    public List<Integer> asked() {
        return asked;
    }

    @Override
    public List<RecordFile> all(RecordKind kind, Collection<UUID> ids) {
        asked.add(ids.size());
        return ids.stream().map(files::get).filter(Objects::nonNull).filter(file -> file.kind() == kind).toList();
    }

    @Override
    public Optional<StaffMember> member(UUID id) {
        return Optional.ofNullable(staff.get(id));
    }
}
