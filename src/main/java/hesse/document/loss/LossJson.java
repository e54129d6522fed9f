package hesse.document.loss;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hesse.document.json.DocumentFormatException;
import hesse.document.json.JsonFields;
import hesse.learning.Loss;
import hesse.learning.LossProblem;
import hesse.learning.data.ReadDataset;
import hesse.learning.data.UnreadableDataException;
import hesse.text.Messages;

/// A loss as JSON; the format stands in README. Unknown fields are refused, so that none is misspelt unnoticed.
public final class LossJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final DataSource NO_FILES = (name, _) -> {
        throw new UnreadableDataException(name);
    };

    private LossJson() {}

    /// As an object that [#loss(JsonNode)] and a file's reader read again; the examples stand in it.
    public static ObjectNode object(Loss loss) {
        return LossWriter.object(loss);
    }

    /// Of an object whose examples stand in it or are generated.
    ///
    /// @throws DocumentFormatException if a field is wrong, or model and data don't go together
    public static Loss loss(JsonNode object) {
        return loss(object, NO_FILES);
    }

    /// Of fields whose examples stand in them, as documents keep them: examples of one class alone, which editing may leave, are no
    /// problem.
    ///
    /// @throws DocumentFormatException if a field is wrong, or model and data don't go together
    public static Loss loss(JsonFields fields) {
        var loss = new LossReader(fields, NO_FILES).read().loss();
        LossProblem.of(loss).filter(problem -> !problem.key().equals(LossProblem.ONE_CLASS)).ifPresent(problem -> {
            throw DocumentFormatException.of(problem.key(), problem.arguments().toArray());
        });
        return loss;
    }

    static Loss loss(JsonNode object, DataSource source) {
        var loss = read(object, source).loss();
        LossProblem.of(loss).ifPresent(problem -> {
            throw DocumentFormatException.of(problem.key(), problem.arguments().toArray());
        });
        return loss;
    }

    private static LossReader.Result read(JsonNode object, DataSource source) {
        if (!object.isObject()) {
            throw DocumentFormatException.of("loss.file.object");
        }
        return JsonFields.read(object, fields -> new LossReader(fields, source).read());
    }

    static ReadLoss loss(String text, String name, DataSource source, Messages messages) throws UnreadableLossException {
        try {
            var read = read(MAPPER.readTree(text), source);
            var problem = LossProblem.of(read.loss());
            if (problem.isPresent()) {
                throw refused(problem.get(), read.data(), name, messages);
            }
            return new ReadLoss(read.loss(), read.data().notices());
        } catch (JsonProcessingException noJson) {
            var at = noJson.getLocation();
            throw new UnreadableLossException(messages.text("loss.file.where", name,
                    messages.text("loss.file.json", Integer.toString(at == null ? 1 : at.getLineNr()),
                    Integer.toString(at == null ? 1 : at.getColumnNr()))));
        } catch (DocumentFormatException wrong) {
            var sentence = messages.text(wrong.key(), wrong.arguments().toArray());
            throw new UnreadableLossException(wrong.key().equals("loss.file.sentence") ? sentence
                    : messages.text("loss.file.where", name, sentence));
        }
    }

    /// With line and column of a CSV file, or the example's number.
    private static UnreadableLossException refused(LossProblem problem, ReadDataset data, String name, Messages messages) {
        var sentence = problem.sentence(messages);
        if (problem.example().isEmpty()) {
            return new UnreadableLossException(messages.text("loss.file.where", name, sentence));
        }
        var line = Long.toString(data.lines()[problem.example().getAsInt()]);
        return new UnreadableLossException(data.column() == 0
                ? messages.text("table.where", data.source().isEmpty() ? name : data.source(), line, sentence)
                : messages.text("learning.data.where", data.source(), line, Integer.toString(data.column()), data.data().targetName(),
                sentence));
    }
}
